import { isDecided } from '../core/decision.ts';
import { bannerView, type BannerStatus } from '../views/banner.ts';
import type { PageOptions } from './consent-server.ts';
import { publicUrl, type ServerContext } from './context.ts';
import { readFlash, type FlashStatus } from './flash.ts';
import { isFramed, isPreferencesPage, ownPath } from './page.ts';
import { createProps } from './props.ts';
import { readAnswered } from './read.ts';
import { renderHtml } from './render-html.ts';

/** What the banner shows of what became of an answer. What was forgotten leaves the question. */
const SHOWN: Readonly<Record<FlashStatus, BannerStatus>> = {
  accepted: 'accepted',
  rejected: 'rejected',
  saved: 'saved',
  cleared: 'question',
  failed: 'failed',
};

/**
 * Says whether a page asks its visitor and so need not hold the gate, which the site wants in the pages of the others. On a cacheable page nobody knows.
 */
export function isGateLate(
  context: ServerContext,
  request: Request,
  cacheable = context.options.cacheable,
): boolean {
  return (
    context.options.inline === 'answered' &&
    !cacheable &&
    !isPreferencesPage(context, publicUrl(context, request)) &&
    !isFramed(request) &&
    ['question', 'failed'].includes(findStatus(context, request) ?? '')
  );
}

/** Finds what the banner says to this visitor. What the browser has not kept is not confirmed: the answer has to have come back (I24). */
function findStatus(
  context: ServerContext,
  request: Request,
): BannerStatus | undefined {
  const status = SHOWN[readFlash(context, request)?.status ?? 'cleared'];
  const { decision } = readAnswered(context, request);
  const isAnswered = isDecided(context.units, decision);
  const isConfirming = status !== 'question' && status !== 'failed';
  if (isAnswered) return isConfirming ? status : undefined;
  return isConfirming ? 'failed' : status;
}

/**
 * Writes the banner of a page. Where there is nothing to ask or to confirm, on the preferences page and inside another page it is an empty string (I18).
 * On a cacheable page it is the question, hidden, whoever asks; the gate decides.
 */
export function banner(
  context: ServerContext,
  request: Request,
  options: PageOptions = {},
): string {
  const { config, units } = context;
  const { cacheable = context.options.cacheable } = options;
  const url = publicUrl(context, request);
  if (isPreferencesPage(context, url)) return '';
  if (!cacheable && isFramed(request)) return '';
  const status = cacheable
    ? !isDecided(units, null) && 'question'
    : findStatus(context, request);
  if (!status) return '';
  // A cache may keep one page for many queries: nobody's query may stand in it.
  const returnTo = cacheable
    ? ownPath(context, request).replace(/\?.*/s, '')
    : ownPath(context, request);
  const props = createProps(context, request, options, { returnTo });
  const isAskedAgain =
    !cacheable && readAnswered(context, request).isAskedAgain;
  const view = bannerView({ ...props, isAskedAgain }, status);
  const attributes = {
    ...view.attributes,
    // See banner.css.
    'data-consent-served': isGateLate(context, request, cacheable)
      ? 'late'
      : (true as const),
    ...(cacheable && { hidden: true as const }),
  };
  return renderHtml({ ...view, attributes }, config.classNames);
}
