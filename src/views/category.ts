import type { Category, LocalizedText } from '../core/config.ts';
import type { Choices } from '../core/types.ts';
import { isExempt, isOptional } from '../core/units.ts';
import { choiceView } from './choice.ts';
import { declarationsView } from './declarations.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { serviceView } from './service.ts';
import { pickForeign, pickText } from './text.ts';

/**
 * A category to decide: what it is for, two radios with a statement each (I19), its services, each to be decided on its own, and what it stores. An
 * essential category says that it is always on; an exempt one, that it is on and can be objected to (L4).
 *
 * @param allowed - what is allowed, or was before, by id
 */
export function categoryView(
  category: Category,
  allowed: Choices,
  props: ViewProps,
): ViewElement {
  const { dictionary: texts, language } = props;
  const { id, services = [] } = category;
  const words = (
    tag: string,
    className: string,
    text: LocalizedText,
  ): ViewElement =>
    element(
      tag,
      {
        class: `by-consent-${className}`,
        lang: pickForeign(text, language),
      },
      pickText(text, language),
    );
  const body = words('p', 'text', category.description);
  const attributes = { class: 'by-consent-category' };
  if (!isOptional(category))
    return element(
      'div',
      attributes,
      words('h3', 'legend', category.label),
      body,
      words('p', 'text by-consent-always', texts.alwaysOn),
      ...declarationsView(category, props),
    );
  const isOn = allowed[id] === true;
  const isMixed = services.some(
    (service) => (allowed[`${id}/${service.id}`] ?? isOn) !== isOn,
  );
  const exempt = isExempt(category);
  return element(
    'fieldset',
    attributes,
    words('legend', 'legend', category.label),
    body,
    ...(exempt ? [words('p', 'text', texts.exemptNote)] : []),
    choiceView(
      id,
      isOn,
      exempt ? [texts.keepOn, texts.objectTo] : [texts.allow, texts.deny],
    ),
    ...(services.length
      ? [
          words('p', 'text', texts.servicesNote),
          element(
            'p',
            {
              class: 'by-consent-text',
              'data-consent-mixed': id,
              hidden: !isMixed,
            },
            texts.someAllowed,
          ),
        ]
      : []),
    ...services.map((service) =>
      serviceView(id, service, allowed[`${id}/${service.id}`] ?? isOn, props),
    ),
    ...declarationsView(category, props),
  );
}
