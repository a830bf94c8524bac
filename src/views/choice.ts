import { element, type ViewElement } from './node.ts';

/**
 * Two radios with a statement each, since two boxes to tick would let a visitor answer neither (I19). Which one is chosen in advance says the answer
 * in force; without one that is the refusal (L4).
 *
 * @param id - of the category or service
 * @param isAllowed - which of the two is chosen
 * @param statements - the two statements: to allow, to refuse
 */
export function choiceView(
  id: string,
  isAllowed: boolean,
  [yes, no]: readonly [yes: string, no: string],
): ViewElement {
  const radio = (value: string, text: string, checked: boolean): ViewElement =>
    element(
      'label',
      { class: 'by-consent-radio' },
      element('input', {
        class: 'by-consent-input',
        type: 'radio',
        name: id,
        value,
        checked,
      }),
      element('span', { class: 'by-consent-label' }, text),
    );
  return element(
    'div',
    { class: 'by-consent-radios' },
    radio('yes', yes, isAllowed),
    radio('no', no, !isAllowed),
  );
}
