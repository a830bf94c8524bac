import type { ConsentConfig } from '../core/config.ts';
import { isOptional } from '../core/units.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { element, type ViewElement } from './node.ts';
import { fillText, linkText, pickText } from './text.ts';

/** Which part of the banner shows. */
export type BannerStatus = 'question' | 'failed' | 'accepted' | 'rejected';

/** What the banner is made of. */
export interface BannerProps {
  readonly config: ConsentConfig;
  readonly dictionary: Dictionary;
  /** Language tag of the dictionary. */
  readonly language: string;
  readonly status: BannerStatus;
}

/**
 * The banner: a region with the question, and the messages that take its place, all present and shown or not by the `hidden` attribute (I6).
 * Its ids are the hooks by which browsers that answer for their user find it (design §5).
 */
export function bannerView({
  config,
  dictionary: texts,
  language,
  status,
}: BannerProps): ViewElement {
  const heading = fillText(texts.bannerHeading, {
    siteName: pickText(config.siteName, language),
  });
  const labels = config.categories
    .filter(isOptional)
    .map(({ label }) => pickText(label, language));
  const categories = new Intl.ListFormat(texts.locale).format(labels);
  const preferences = pickText(config.preferencesUrl, language);
  const name = 'by-consent-banner';
  const isAsking = status === 'question' || status === 'failed';

  const button = (action: string, id: string, text: string): ViewElement =>
    element(
      'button',
      {
        type: 'button',
        id: `js-cookie-${id}-button`,
        class: 'by-consent-button',
        'data-consent-action': action,
      },
      text,
    );
  // An alert that is also focused: some screen readers announce the one, some the other (I7).
  const message = (slot: BannerStatus, text: string): ViewElement =>
    element(
      'div',
      {
        class: `${name}__message`,
        role: 'alert',
        'data-consent-message': slot,
        hidden: slot !== status,
      },
      ...linkText(text, preferences, 'by-consent-link'),
    );

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
    element(
      'div',
      {
        class: `${name}__part`,
        'data-consent-part': 'question',
        hidden: !isAsking,
      },
      element('h2', { class: `${name}__heading` }, heading),
      message('failed', texts.failed),
      element('p', { class: `${name}__text` }, texts.bannerEssential),
      element(
        'p',
        { class: `${name}__text` },
        `${fillText(texts.bannerAdditional, { categories })} `,
        ...linkText(
          texts.bannerNotice,
          pickText(config.noticeUrl, language),
          'by-consent-link',
        ),
      ),
      element(
        'div',
        { class: `${name}__actions` },
        button('accept', 'accept', texts.accept),
        button('reject', 'reject', texts.reject),
        ...linkText(`[${texts.customise}]`, preferences, 'by-consent-link'),
      ),
    ),
    element(
      'div',
      {
        class: `${name}__part`,
        'data-consent-part': 'confirmation',
        hidden: isAsking,
      },
      message('accepted', texts.accepted),
      message('rejected', texts.rejected),
      element(
        'div',
        { class: `${name}__actions` },
        button('hide', 'dismiss', texts.hide),
      ),
    ),
  );
}
