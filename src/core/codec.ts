import { toRecord } from './to-record.ts';
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
 */
export function decodeDecision(value: string): Decision | undefined {
  const [, version = '', time = '', ...answers] = value.split('~');
  const choices = toRecord(
    answers.map((answer) => [
      answer.slice(0, -2).replace('.', '/'),
      answer.endsWith('1'),
    ]),
  );
  // An answer given twice is none.
  return SHAPE.test(value) && Object.keys(choices).length === answers.length
    ? Object.freeze({ version: +version, time: +time, choices })
    : undefined;
}
