import type { Choices } from '../core/types.ts';
import { categoryView } from './category.ts';
import { gpcView } from './gpc.ts';
import { buttonView, messageView } from './message.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { fillText, pickText } from './text.ts';

/**
 * The settings dialog: one group per category, and three buttons of equal weight. Close is no submit button, so that the Enter key saves.
 *
 * @param allowed - what is allowed, or was before, by id
 */
export function dialogView(props: ViewProps, allowed: Choices): ViewElement {
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
      dir: texts.direction,
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
        buttonView('close', texts.close, {
          type: 'button',
          class: 'by-consent-button by-consent-button--secondary',
        }),
      ),
      messageView('failed', false, texts.failed),
      element('p', { class: 'by-consent-text' }, texts.choose),
      ...gpcView(props),
      ...config.categories.map((category) =>
        categoryView(category, allowed, props),
      ),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('save', texts.save),
        buttonView('accept', texts.acceptAll),
        buttonView('reject', texts.rejectAll),
      ),
    ),
  );
}
