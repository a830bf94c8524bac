import { encodeDecision } from '../core/codec.ts';
import type { Decision } from '../core/types.ts';
import { answerCookies } from './answer-cookie.ts';
import { publicUrl, type ServerContext } from './context.ts';
import { decide } from './decide.ts';
import { expireRefused } from './expire.ts';
import { expireFlash, formatFlash, type FlashStatus } from './flash.ts';
import type { Order, OrderAction } from './order.ts';
import { findBodyType, readBody, type BodyType } from './read-body.ts';
import { readForm } from './read-form.ts';
import { readJson } from './read-json.ts';
import { readAnswered, resolveNext } from './read.ts';
import { RequestError } from './request-error.ts';
import { readOwnPath, readReturnPath } from './return-path.ts';
import { isSameOrigin } from './same-origin.ts';
import { jsonResponse, refuse, seeOther } from './respond.ts';

const STATUSES: Readonly<Record<Exclude<OrderAction, 'hide'>, FlashStatus>> = {
  accept: 'accepted',
  reject: 'rejected',
  save: 'saved',
  reset: 'cleared',
};

/** Refuses what no form and no script of this site would send. */
function check(context: ServerContext, request: Request): BodyType {
  if (request.method !== 'POST')
    throw new RequestError(405, 'method', 'Only POST is answered here.');
  if (!isSameOrigin(request, publicUrl(context, request).origin))
    throw new RequestError(403, 'cross-site', 'Only this site may post here.');
  const type = findBodyType(request);
  if (type) return type;
  throw new RequestError(415, 'content-type', 'A form or JSON was expected.');
}

/** Finds the path to lead back to: what the form says, else the page that it stood on, else the home page (S17). */
function findReturnPath(
  context: ServerContext,
  request: Request,
  { returnTo }: Order,
): string {
  const { origin } = publicUrl(context, request);
  const path =
    readReturnPath(returnTo, origin) ??
    readOwnPath(request.headers.get('Referer'), origin) ??
    '/';
  // The endpoint answers no GET.
  return path.replace(/\?.*/s, '') === context.endpoint ? '/' : path;
}

/** Lists what storing a decision, or forgetting it, sets and deletes. */
function store(
  context: ServerContext,
  request: Request,
  decision: Decision | null,
  path: string,
): string[] {
  const state = resolveNext(context, request, decision);
  return [
    ...answerCookies(context, request, decision),
    ...expireRefused(context, request, state, path),
  ];
}

/**
 * Answers the form endpoint: a form with 303, back to where the visitor was, and a script with JSON (I13, I24). Never rejects.
 *
 * @param isFailing - whether the site has failed, so that nothing is to be stored
 */
export async function handle(
  context: ServerContext,
  request: Request,
  isFailing: boolean,
): Promise<Response> {
  let type: BodyType | undefined;
  try {
    type = check(context, request);
    const body = await readBody(request);
    return type === 'json'
      ? answerJson(context, request, readJson(context, body), isFailing)
      : answerForm(context, request, readForm(context, body), isFailing);
  } catch (error) {
    if (!(error instanceof RequestError))
      (context.options.report ?? console.error)(error);
    return refuse(error, type ?? 'form');
  }
}

function answerJson(
  context: ServerContext,
  request: Request,
  order: Order,
  isFailing: boolean,
): Response {
  if (isFailing) return jsonResponse(500, { error: 'failed' });
  const path = findReturnPath(context, request, order);
  if (order.action === 'hide') {
    const { decision } = readAnswered(context, request);
    const shown = decision && encodeDecision(decision);
    const cookies = [expireFlash(context, request, path)];
    return jsonResponse(200, { decision: shown }, cookies);
  }
  if (order.isOutdated) {
    const { version } = context.config;
    return jsonResponse(409, { error: 'version', version });
  }
  const decision = decide(context, request, order);
  return jsonResponse(
    200,
    { decision: decision && encodeDecision(decision) },
    store(context, request, decision, path),
  );
}

function answerForm(
  context: ServerContext,
  request: Request,
  order: Order,
  isFailing: boolean,
): Response {
  const { action, isOutdated } = order;
  const path = findReturnPath(context, request, order);
  const { origin } = publicUrl(context, request);
  const back = readReturnPath(order.back, origin);
  if (isFailing || isOutdated) {
    const flash = { status: 'failed', path, back } as const;
    return seeOther(path, [formatFlash(context, request, flash)]);
  }
  if (action === 'hide')
    return seeOther(path, [expireFlash(context, request, path)]);
  const decision = decide(context, request, order);
  return seeOther(path, [
    ...store(context, request, decision, path),
    formatFlash(context, request, { status: STATUSES[action], path, back }),
  ]);
}
