import type { MessageName } from '../views/message.ts';
import { preferencesView } from '../views/preferences.ts';
import type { PageOptions } from './consent-server.ts';
import { publicUrl, type ServerContext } from './context.ts';
import { readFlash, type FlashStatus } from './flash.ts';
import { isPreferencesPage, ownPath } from './page.ts';
import { createProps } from './props.ts';
import { readAnswered } from './read.ts';
import { renderHtml } from './render-html.ts';
import { readOwnPath } from './return-path.ts';

/** What the page says of what became of an answer. */
const SHOWN: Readonly<Record<FlashStatus, MessageName>> = {
  accepted: 'saved',
  rejected: 'saved',
  saved: 'saved',
  cleared: 'cleared',
  failed: 'failed',
};

/** Finds the page to lead back to: the one the visitor came from, if it is of this site and no preferences page itself (I22). */
function findBackUrl(
  context: ServerContext,
  request: Request,
): string | undefined {
  const url = publicUrl(context, request);
  const path = readOwnPath(request.headers.get('Referer'), url.origin);
  if (path === undefined) return undefined;
  const from = new URL(path, url);
  const isOwn =
    from.pathname === url.pathname || isPreferencesPage(context, from);
  return isOwn ? undefined : path;
}

/** Writes the preferences form with its messages and tables, as the browser half would. It always shows an answer, so it is never cacheable. */
export function preferences(
  context: ServerContext,
  request: Request,
  options: PageOptions = {},
): string {
  const { decision, allowed } = readAnswered(context, request);
  const flash = readFlash(context, request);
  const isKept = (flash?.status === 'cleared') === (decision === null);
  const message = flash && (isKept ? SHOWN[flash.status] : 'failed');
  const backUrl = flash ? flash.back : findBackUrl(context, request);
  const props = createProps(context, request, options, {
    returnTo: ownPath(context, request),
    backUrl,
  });
  return renderHtml(
    preferencesView(props, { decision, allowed, backUrl, message }),
    context.config.classNames,
  );
}
