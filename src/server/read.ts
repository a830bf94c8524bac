import { encodeDecision } from '../core/codec.ts';
import {
  DEFAULT_DAYS,
  findObjections,
  isCurrent,
  pickNewest,
  resolveState,
} from '../core/decision.ts';
import type { ConsentState, Decision } from '../core/types.ts';
import { listCookies } from '../storage/header.ts';
import type { RequestConsent } from './consent-server.ts';
import type { ServerContext } from './context.ts';

/** Lists the values of a cookie in a request: after a change of `domain` there can be two copies (T10). */
export function readCopies(request: Request, name: string): string[] {
  return listCookies(request.headers.get('Cookie'))
    .filter((cookie) => cookie.name === name)
    .map(({ value }) => value);
}

/** Says whether the browser objects for its user. Only "1" does (L30). */
export function hasGpc({ headers }: Request): boolean {
  return headers.get('Sec-GPC') === '1';
}

/** What a visitor has answered, and what they had answered before it counted no more. */
export interface Answered extends Pick<RequestConsent, 'decision' | 'state'> {
  /** What is allowed, or was before, for a form that asks again (L17). */
  readonly allowed: ConsentState;
  /** Whether there is an answer at all, be it one that counts no more, so that whoever is asked is asked again. */
  readonly isAskedAgain: boolean;
}

/** Reads stored values by the same rules as the browser. */
function resolve(
  { config, units, now }: ServerContext,
  request: Request,
  values: readonly string[],
): Answered {
  const seconds = now() / 1000;
  const newest = pickNewest(values, seconds);
  const objections = findObjections(values, newest, hasGpc(request));
  const days = config.cookie?.days ?? DEFAULT_DAYS;
  const isCounting =
    newest !== null && isCurrent(newest, config.version, days, seconds);
  const decision = isCounting ? newest : null;
  return {
    decision,
    state: resolveState(units, decision?.choices, objections),
    allowed: resolveState(units, newest?.choices, objections),
    isAskedAgain: newest !== null,
  };
}

/** Reads what a request says of earlier answers. Total: a header that makes no sense grants nothing (S10). */
export function readAnswered(
  context: ServerContext,
  request: Request,
): Answered {
  return resolve(context, request, readCopies(request, context.name));
}

/** Says what will be allowed once a decision is stored, or forgotten. */
export function resolveNext(
  context: ServerContext,
  request: Request,
  decision: Decision | null,
): ConsentState {
  const values = decision ? [encodeDecision(decision)] : [];
  return resolve(context, request, values).state;
}

/** Reads the answer out of a request. Total, and frozen. */
export function read(context: ServerContext, request: Request): RequestConsent {
  const { decision, state } = readAnswered(context, request);
  return Object.freeze({
    decision,
    state,
    granted: (id: string) => state[id] === true,
  });
}
