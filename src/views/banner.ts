import { isOptional } from '../core/units.ts';
import { buttonView, messageView, type MessageName } from './message.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { fillText, linkText, pickText } from './text.ts';

/** What the banner confirms. */
export type Confirmation = Exclude<MessageName, 'cleared' | 'failed'>;

/** What the banner says: the question, alone or with word of a failure, or a confirmation. */
export type BannerStatus = 'question' | 'failed' | Confirmation;

/**
 * The banner: a region with the question and the confirmations that take its place, all present and shown or not by the `hidden` attribute (I6).
 * Its ids are the hooks by which browsers that answer for their user find it (design §5).
 */
export function bannerView(
  { config, dictionary: texts, language }: ViewProps,
  status: BannerStatus,
): ViewElement {
  const name = 'by-consent-banner';
  const heading = fillText(texts.bannerHeading, {
    siteName: pickText(config.siteName, language),
  });
  const labels = config.categories
    .filter(isOptional)
    .map(({ label }) => pickText(label, language));
  const categories = new Intl.ListFormat(texts.locale).format(labels);
  const preferences = pickText(config.preferencesUrl, language);
  const isAsking = status === 'question' || status === 'failed';
  const part = (
    slot: string,
    isShown: boolean,
    ...children: readonly ViewElement[]
  ): ViewElement =>
    element(
      'div',
      {
        class: `${name}__part`,
        'data-consent-part': slot,
        hidden: !isShown,
      },
      ...children,
    );
  const confirmation = (slot: MessageName, text: string): ViewElement =>
    messageView(slot, slot === status, ...linkText(text, preferences));

  return element(
    'div',
    {
      id: 'js-consent-banner',
      class: `by-consent ${name}`,
      role: 'region',
      'aria-label': heading,
      lang: language,
      'data-nosnippet': true,
    },
    part(
      'question',
      isAsking,
      element('h2', { class: 'by-consent-heading' }, heading),
      messageView('failed', status === 'failed', texts.failed),
      element('p', { class: 'by-consent-text' }, texts.bannerEssential),
      element(
        'p',
        { class: 'by-consent-text' },
        `${fillText(texts.bannerAdditional, { categories })} `,
        ...linkText(texts.bannerNotice, pickText(config.noticeUrl, language)),
      ),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('accept', texts.accept, { id: 'js-cookie-accept-button' }),
        buttonView('reject', texts.reject, { id: 'js-cookie-reject-button' }),
        ...linkText(`[${texts.customise}]`, preferences, {
          'data-consent-open': true,
        }),
      ),
    ),
    part(
      'confirmation',
      !isAsking,
      confirmation('accepted', texts.accepted),
      confirmation('rejected', texts.rejected),
      confirmation('saved', texts.saved),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('hide', texts.hide, { id: 'js-cookie-dismiss-button' }),
      ),
    ),
  );
}
