import type { BannerTexts } from '../i18n/dictionary.ts';
import { isExempt, isOptional } from '../core/units.ts';
import { formView } from './form.ts';
import { buttonView, messageView, type MessageName } from './message.ts';
import { element, type ViewElement, type ViewNode } from './node.ts';
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
  props: ViewProps<BannerTexts>,
  status: BannerStatus,
): ViewElement {
  const { config, dictionary: texts, language, form } = props;
  const name = 'by-consent-banner';
  const heading = fillText(texts.bannerHeading, {
    siteName: pickText(config.siteName, language),
  });
  const preferences = pickText(config.preferencesUrl, language);
  const isAsking = status === 'question' || status === 'failed';
  const text = (...children: readonly ViewNode[]): ViewElement =>
    element('p', { class: 'by-consent-text' }, ...children);
  const part = (
    slot: string,
    isShown: boolean,
    ...children: readonly ViewElement[]
  ): ViewElement =>
    formView(
      form,
      {
        class: `${name}__part`,
        'data-consent-part': slot,
        hidden: !isShown,
      },
      ...children,
    );
  const confirmation = (slot: MessageName, words: string): ViewElement =>
    messageView(slot, slot === status, ...linkText(words, preferences));
  const reason = props.isAskedAgain && config.reason;

  return element(
    'div',
    {
      id: 'js-consent-banner',
      class: `by-consent ${name}`,
      role: 'region',
      'aria-label': heading,
      lang: language,
      dir: texts.direction,
      'data-nosnippet': true,
    },
    part(
      'question',
      isAsking,
      element('h2', { class: 'by-consent-heading' }, heading),
      messageView('failed', status === 'failed', texts.failed),
      ...(reason ? [text(pickText(reason, language))] : []),
      text(texts.bannerEssential),
      text(
        ...listSentences(props),
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
      element('p', {
        class: 'by-consent-text',
        'data-consent-left': true,
        hidden: true,
      }),
      element(
        'div',
        { class: 'by-consent-actions' },
        buttonView('hide', texts.hide, { id: 'js-cookie-dismiss-button' }),
      ),
    ),
  );
}

/** Says what is asked for, and what is on unless the visitor objects (L4); a site can have either or both. */
function listSentences({
  config: { categories },
  dictionary: texts,
  language,
}: ViewProps<BannerTexts>): string[] {
  return [false, true].flatMap((exempt) => {
    const labels = categories
      .filter(
        (category) => isOptional(category) && isExempt(category) === exempt,
      )
      .map(({ label }) => pickText(label, language));
    if (!labels.length) return [];
    const { listLast, bannerExempt, bannerAdditional } = texts;
    const last = labels.pop() ?? '';
    const first = labels.join(', ');
    const list = first ? fillText(listLast, { first, last }) : last;
    const sentence = exempt ? bannerExempt : bannerAdditional;
    return [`${fillText(sentence, { categories: list })} `];
  });
}
