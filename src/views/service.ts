import type { Service } from '../core/config.ts';
import { choiceView } from './choice.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { fillText, linkText, pickForeign, pickText } from './text.ts';

/** A service to decide on its own, inside the group of its category. */
export function serviceView(
  parent: string,
  { id, label, description, url }: Service,
  isAllowed: boolean,
  { dictionary: texts, language }: ViewProps,
): ViewElement {
  const service = pickText(label, language);
  const lang = pickForeign(label, language);
  const link = fillText(texts.serviceLink, { service });
  return element(
    'fieldset',
    { class: 'by-consent-service' },
    element('legend', { class: 'by-consent-service-name', lang }, service),
    ...(description
      ? [
          element(
            'p',
            {
              class: 'by-consent-text',
              lang: pickForeign(description, language),
            },
            pickText(description, language),
          ),
        ]
      : []),
    choiceView(`${parent}/${id}`, isAllowed, [
      fillText(texts.allowService, { service }),
      fillText(texts.denyService, { service }),
    ]),
    ...(url
      ? [
          element(
            'p',
            { class: 'by-consent-text' },
            ...linkText(`[${link}]`, pickText(url, language)),
          ),
        ]
      : []),
  );
}
