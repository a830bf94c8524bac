import { encodeDecision } from '../core/codec.ts';
import { DEFAULT_DAYS } from '../core/decision.ts';
import type { Decision } from '../core/types.ts';
import { listDomains } from '../storage/domains.ts';
import { publicUrl, type ServerContext } from './context.ts';
import { readCopies } from './read.ts';
import { formatCookie, isWritable, type NewCookie } from './set-cookie.ts';

const DAY = 86_400;

/** Says whether cookies of this request's site are for https alone. */
export function isSecure(context: ServerContext, request: Request): boolean {
  return (
    context.config.cookie?.secure ??
    publicUrl(context, request).protocol === 'https:'
  );
}

/**
 * Lists the `Set-Cookie` headers that keep a decision, or that remove it: host-only unless a domain is configured, and with a fixed lifetime (S8,
 * L16). Copies at other scopes, left by an earlier configuration, go (T10).
 *
 * @param decision - null to remove it
 */
export function answerCookies(
  context: ServerContext,
  request: Request,
  decision: Decision | null,
): string[] {
  const { config, name } = context;
  const {
    days = DEFAULT_DAYS,
    domain,
    path = '/',
    sameSite,
  } = config.cookie ?? {};
  const secure = isSecure(context, request);
  const cookie: NewCookie = {
    name,
    value: decision ? encodeDecision(decision) : '',
    maxAge: decision ? days * DAY : 0,
    path,
    domain,
    sameSite,
    secure,
  };
  const { hostname } = publicUrl(context, request);
  const scopes =
    readCopies(request, name).length > 0
      ? listDomains(hostname)
      : domain === undefined
        ? []
        : [undefined];
  const others = scopes
    .flatMap((scope) =>
      [...new Set([path, '/'])].map((at) => ({
        ...cookie,
        value: '',
        maxAge: 0,
        path: at,
        domain: scope,
      })),
    )
    .filter((other) => other.path !== path || other.domain !== domain)
    .filter(isWritable);
  // First what goes, so that what stays is the last word.
  return [...others, cookie].map(formatCookie);
}
