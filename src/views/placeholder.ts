import type { BannerTexts, EmbedTexts } from '../i18n/dictionary.ts';
import { buttonView, messageView } from './message.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { fillText, linkText, pickText } from './text.ts';

/** The sentences of a placeholder, and the direction in which they are written. */
export type PlaceholderTexts = EmbedTexts & Pick<BannerTexts, 'direction'>;

/** What a placeholder stands for. */
export interface Embed {
  /** Who the content comes from. */
  readonly service: string;
  /** What the visitor would allow for good: the labels of categories or services. */
  readonly permission: string;
}

/**
 * What stands in the place of content that waits for consent. It is a group with a name, not a landmark, since a page may have many. Its first line is no
 * heading: which level it would need depends on the page.
 */
export function placeholderView(
  { config, dictionary: texts, language }: ViewProps<PlaceholderTexts>,
  { service, permission }: Embed,
): ViewElement {
  const name = fillText(texts.embedHeading, { service });
  return element(
    'div',
    {
      class: 'by-consent by-consent-placeholder',
      role: 'group',
      'aria-label': name,
      lang: language,
      dir: texts.direction,
    },
    element('p', { class: 'by-consent-heading' }, name),
    messageView('failed', false, texts.embedFailed),
    element(
      'p',
      { class: 'by-consent-text' },
      fillText(texts.embedText, { service }),
    ),
    element(
      'div',
      { class: 'by-consent-actions' },
      buttonView('once', texts.embedOnce, { type: 'button' }),
      buttonView(
        'always',
        fillText(texts.embedAlways, { service: permission }),
        { type: 'button' },
      ),
      ...linkText(
        `[${texts.embedSettings}]`,
        pickText(config.preferencesUrl, language),
        { 'data-consent-open': true },
      ),
    ),
  );
}
