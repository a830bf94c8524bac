import { DEFAULT_DAYS } from '../core/decision.ts';
import type { Decision } from '../core/types.ts';
import { categoryView } from './category.ts';
import { buttonView, messageView } from './message.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { fillText, linkText } from './text.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** Says what was chosen when, and when the visitor will be asked again (P9). */
export function statusText(
  { config, dictionary: texts }: ViewProps,
  decision: Decision | null,
): string {
  if (!decision) return texts.undecided;
  const format = new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long' });
  const time = decision.time * 1000;
  const days = config.cookie?.days ?? DEFAULT_DAYS;
  return fillText(texts.decidedOn, {
    date: format.format(time),
    expiry: format.format(time + days * DAY),
  });
}

/**
 * What stands on the preferences page: messages, what was chosen when, the form, and the button that forgets everything.
 *
 * @param backUrl - the page the visitor came from, where it is safe to lead back to (I22)
 */
export function preferencesView(
  props: ViewProps,
  decision: Decision | null,
  backUrl?: string,
): ViewElement {
  const { config, dictionary: texts, language } = props;
  const text = (content: string): ViewElement =>
    element('p', { class: 'by-consent-text' }, content);
  const title = element('strong', {}, texts.success);
  return element(
    'div',
    { class: 'by-consent by-consent-page', lang: language },
    messageView(
      'saved',
      false,
      title,
      text(texts.pageSaved),
      ...(backUrl ? linkText(`[${texts.goBack}]`, backUrl) : []),
    ),
    messageView('cleared', false, title, text(texts.cleared)),
    messageView('failed', false, texts.failed),
    text(texts.choose),
    element(
      'p',
      { class: 'by-consent-text', 'data-consent-status': true },
      statusText(props, decision),
    ),
    element(
      'form',
      { class: 'by-consent-form' },
      ...config.categories.map((category) =>
        categoryView(category, decision?.choices ?? {}, props),
      ),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('save', texts.save, { type: 'submit' }),
      ),
    ),
    element(
      'div',
      { class: 'by-consent-category' },
      element('h3', { class: 'by-consent-legend' }, texts.clear),
      text(texts.clearText),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('clear', texts.clear),
      ),
    ),
  );
}
