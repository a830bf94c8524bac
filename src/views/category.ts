import type { Category } from '../core/config.ts';
import type { Choices } from '../core/types.ts';
import { isOptional } from '../core/units.ts';
import { declarationsView } from './declarations.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { pickText } from './text.ts';

/**
 * A category to decide: what it is for, two radios with a statement each (I19), and what it stores. Nothing is chosen in advance but what
 * was chosen before; without an answer that is the refusal (L4). An essential category says that it is always on.
 */
export function categoryView(
  category: Category,
  choices: Choices,
  props: ViewProps,
): ViewElement {
  const { dictionary: texts, language } = props;
  const { id } = category;
  const radio = (value: string, text: string, checked: boolean): ViewElement =>
    element(
      'label',
      { class: 'by-consent-radio' },
      element('input', { type: 'radio', name: id, value, checked }),
      element('span', {}, text),
    );
  const isAllowed = choices[id] === true;
  const body = element(
    'p',
    { class: 'by-consent-text' },
    pickText(category.description, language),
  );
  const title = pickText(category.label, language);
  const attributes = { class: 'by-consent-category' };
  if (!isOptional(category))
    return element(
      'div',
      attributes,
      element('h3', { class: 'by-consent-legend' }, title),
      body,
      element(
        'p',
        { class: 'by-consent-text by-consent-always' },
        texts.alwaysOn,
      ),
      ...declarationsView(category, props),
    );
  return element(
    'fieldset',
    attributes,
    element('legend', { class: 'by-consent-legend' }, title),
    body,
    radio('yes', texts.allow, isAllowed),
    radio('no', texts.deny, !isAllowed),
    ...declarationsView(category, props),
  );
}
