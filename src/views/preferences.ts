import { DEFAULT_DAYS } from '../core/decision.ts';
import type { Choices, Decision } from '../core/types.ts';
import { categoryView } from './category.ts';
import { dayText } from './duration.ts';
import { formView } from './form.ts';
import { gpcView } from './gpc.ts';
import { buttonView, messageView, type MessageName } from './message.ts';
import { element, type ViewElement, type ViewNode } from './node.ts';
import type { ViewProps } from './props.ts';
import { fillText, linkText, pickText } from './text.ts';

/** Says what was chosen when, and when the visitor will be asked again (P9). */
export function statusText(
  { config, dictionary: texts }: ViewProps,
  decision: Decision | null,
): string {
  if (!decision) return texts.undecided;
  const { time } = decision;
  return fillText(texts.decidedOn, {
    date: dayText(texts, time),
    expiry: dayText(texts, time, config.cookie?.days ?? DEFAULT_DAYS),
  });
}

/** What a preferences page shows beside the categories. */
export interface PreferencesState {
  /** The answer in force. */
  readonly decision: Decision | null;
  /** What is allowed, or was before, by id. */
  readonly allowed: Choices;
  /** The page the visitor came from, where it is safe to lead back to (I22). */
  readonly backUrl?: string | undefined;
  /** The message to begin with. */
  readonly message?: MessageName | undefined;
}

/** What stands on the preferences page: messages, what was chosen when, the form, and the button that forgets everything. */
export function preferencesView(
  props: ViewProps,
  { decision, allowed, backUrl, message }: PreferencesState,
): ViewElement {
  const { config, dictionary: texts, language, form } = props;
  const text = (content: string): ViewElement =>
    element('p', { class: 'by-consent-text' }, content);
  const done = (
    name: MessageName,
    ...children: readonly ViewNode[]
  ): ViewElement =>
    element(
      'div',
      {
        class: 'by-consent-message by-consent-success',
        role: 'alert',
        'data-consent-message': name,
        hidden: message !== name,
      },
      element(
        'div',
        { class: 'by-consent-success__head' },
        element(
          'strong',
          { class: 'by-consent-success__title' },
          texts.success,
        ),
      ),
      element('div', { class: 'by-consent-success__body' }, ...children),
    );
  return element(
    'div',
    {
      class: 'by-consent by-consent-page',
      'data-consent-page': true,
      lang: language,
      dir: texts.direction,
    },
    done(
      'saved',
      text(texts.pageSaved),
      ...(backUrl ? linkText(`[${texts.goBack}]`, backUrl) : []),
    ),
    done('cleared', text(texts.cleared)),
    messageView('failed', message === 'failed', texts.failed),
    text(texts.choose),
    ...gpcView(props),
    element(
      'p',
      { class: 'by-consent-text', 'data-consent-status': true },
      statusText(props, decision),
    ),
    formView(
      form,
      { class: 'by-consent-form' },
      ...config.categories.map((category) =>
        categoryView(category, allowed, props),
      ),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('save', texts.save),
      ),
    ),
    ...(config.complaintsUrl
      ? [
          element(
            'p',
            { class: 'by-consent-text' },
            ...linkText(
              texts.complain,
              pickText(config.complaintsUrl, language),
            ),
          ),
        ]
      : []),
    formView(
      form,
      { class: 'by-consent-category' },
      element('h3', { class: 'by-consent-legend' }, texts.clear),
      text(texts.clearText),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('reset', texts.clear, {
          class: 'by-consent-button by-consent-button--secondary',
        }),
      ),
    ),
  );
}
