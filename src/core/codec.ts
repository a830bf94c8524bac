import type { Decision } from './types.ts';

const SHAPE = /^1(~(0|[1-9]\d{0,14})){2}(~([a-z][a-z\d-]{0,23}\.){1,2}[01])*$/;

/**
 * Turns a decision into a cookie value of RFC 3986 unreserved characters only, so that no tool percent-encodes it:
 * `1~3~1795353617~preferences.0~marketing.youtube.1` (format, version, seconds, answers).
 */
export function encodeDecision({ version, time, choices }: Decision): string {
  const answers = Object.entries(choices).map(
    ([id, allowed]) => `${id.replace('/', '.')}.${+allowed}`,
  );
  return [1, version, time, ...answers].join('~');
}

/**
 * Reads a cookie value. Total: whatever `encodeDecision` would not write, character for character, is undefined (S10, S12).
 * The answers have no prototype, since `constructor` is a valid id (S13).
 */
export function decodeDecision(value: string): Decision | undefined {
  if (!SHAPE.test(value)) return undefined;
  const [, version = '', time = '', ...answers] = value.split('~');
  const choices = Object.create(null) as Record<string, boolean>;
  for (const answer of answers) {
    const id = answer.slice(0, -2).replace('.', '/');
    if (id in choices) return undefined;
    choices[id] = answer.endsWith('1');
  }
  return Object.freeze({
    version: +version,
    time: +time,
    choices: Object.freeze(choices),
  });
}
