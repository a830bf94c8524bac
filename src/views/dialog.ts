import type { Choices } from '../core/types.ts';
import { categoryView } from './category.ts';
import { buttonView, messageView } from './message.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { fillText, pickText } from './text.ts';

/** The settings dialog: one group per category, and three buttons of equal weight. */
export function dialogView(props: ViewProps, choices: Choices): ViewElement {
  const { config, dictionary: texts, language } = props;
  const id = 'by-consent-dialog-heading';
  const heading = fillText(texts.dialogHeading, {
    siteName: pickText(config.siteName, language),
  });
  return element(
    'dialog',
    {
      class: 'by-consent by-consent-dialog',
      'aria-labelledby': id,
      'aria-modal': 'true',
      lang: language,
    },
    element(
      'form',
      { class: 'by-consent-form', method: 'dialog' },
      element(
        'div',
        { class: 'by-consent-dialog__head' },
        // Focused first, so that the dialog is read from its beginning.
        element(
          'h2',
          { class: 'by-consent-heading', id, tabindex: '-1', autofocus: true },
          heading,
        ),
        buttonView('close', texts.close),
      ),
      messageView('failed', false, texts.failed),
      element('p', { class: 'by-consent-text' }, texts.choose),
      ...config.categories.map((category) =>
        categoryView(category, choices, props),
      ),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('save', texts.save, { type: 'submit' }),
        buttonView('accept', texts.acceptAll),
        buttonView('reject', texts.rejectAll),
      ),
    ),
  );
}
