import { encodeDecision } from '../core/codec.ts';
import { answerUnits, DEFAULT_DAYS } from '../core/decision.ts';
import type { ConsentConfig, LegacyCookie } from '../core/config.ts';
import type { ConsentStorage, Decision } from '../core/types.ts';
import { isOptional, type Unit } from '../core/units.ts';
import { readCopies } from '../storage/read-cookies.ts';
import { tellTabs } from './tell-tabs.ts';

/** Milliseconds. */
const DAY = 86_400_000;

/** Follows keys with dots between them; in a list, the last key is looked for among the members. */
function find(value: unknown, path: string): unknown {
  return path.split('.').reduce((found: unknown, key) => {
    if (Array.isArray(found)) return found.includes(key);
    return Object.hasOwn(Object(found) as object, key)
      ? (found as Record<string, unknown>)[key]
      : undefined;
  }, value);
}

/** Reads JSON as cookies hold it: percent-encoded by most tools, as it is by some. Total. */
function readJson(text: string): unknown {
  for (const read of [decodeURIComponent, String])
    try {
      return JSON.parse(read(text)) as unknown;
    } catch {
      // The other way, then.
    }
  return undefined;
}

/** Takes over one cookie, if it holds an answer to anything that is asked and has not become too old. */
function readCookie(
  { cookie, answers, time }: LegacyCookie,
  { version, cookie: { days = DEFAULT_DAYS } = {} }: ConsentConfig,
  units: readonly Unit[],
): Decision | undefined {
  for (const copy of readCopies(cookie)) {
    const value = readJson(copy);
    const choices = answerUnits(units, (unit) => {
      const path = answers[unit.id];
      const answer =
        path !== undefined && isOptional(unit) ? find(value, path) : undefined;
      // Only a true or false is an answer (S12).
      return typeof answer === 'boolean' ? answer : undefined;
    });
    const now = Date.now();
    const given = time === undefined ? now : find(value, time);
    const at = new Date(given as string | number).getTime();
    if (Object.keys(choices).length && at <= now && now < at + days * DAY)
      return { version, time: Math.floor(at / 1000), choices };
  }
  return undefined;
}

/** Reads the answer that another tool has kept. It keeps the time at which it was given. */
function readLegacy(
  config: ConsentConfig,
  units: readonly Unit[],
): string | undefined {
  for (const legacy of config.legacy ?? []) {
    const decision = readCookie(legacy, config, units);
    if (decision) return encodeDecision(decision);
  }
  return undefined;
}

/**
 * Stores the answer that another tool has kept, where there is one, so that a site that moves does not ask everyone again. The gate then reads it, and
 * asks for what is missing.
 *
 * @returns whether it was kept
 */
export function takeOver(
  config: ConsentConfig,
  units: readonly Unit[],
  cookies: Pick<ConsentStorage, 'read' | 'write'>,
): boolean {
  const value = readLegacy(config, units);
  if (value === undefined) return false;
  void cookies.write(value);
  tellTabs();
  return cookies.read().includes(value);
}
