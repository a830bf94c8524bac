import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDecision, encodeDecision } from '../../src/core/codec.ts';
import type { Decision } from '../../src/core/types.ts';
import { junkValues } from './junk-values.ts';

/** The largest number that fits the value: 15 digits. */
const MAX = 999_999_999_999_999;

const id = fc.stringMatching(/^[a-z][a-z\d-]{0,23}$/);
const unitId = fc.oneof(
  id,
  fc.tuple(id, id).map((ids) => ids.join('/')),
);
const decisions = fc
  .record({
    version: fc.integer({ min: 0, max: MAX }),
    time: fc.integer({ min: 0, max: MAX }),
    answers: fc.uniqueArray(fc.tuple(unitId, fc.boolean()), {
      selector: ([key]) => key,
    }),
  })
  .map(({ answers, ...rest }): Decision => ({
    ...rest,
    choices: Object.fromEntries(answers),
  }));

/** Strings of any UTF-16 code units, lone surrogates included. */
const anyString = fc.string({
  unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  maxLength: 200,
});

/** Strings of the value's own pieces: most are malformed, some are not. */
const nearlyValues = fc
  .array(fc.constantFrom('1', '~', '.', '0', '12', '~a.1', '~b.c.0', 'A', '-'))
  .map((pieces) => pieces.join(''));

/** What a decoded decision says, in the order in which it says it. */
function tell(decision: Decision | undefined): unknown {
  if (!decision) return undefined;
  const { version, time, choices } = decision;
  return { version, time, choices: Object.entries(choices) };
}

function listAllowed({ choices }: Decision): string[] {
  return Object.keys(choices).filter((key) => choices[key]);
}

describe('a stored value', () => {
  it('reads like the example of the documentation', () => {
    const value =
      '1~3~1795353617~preferences.0~analytics.1~marketing.youtube.1';
    const choices = {
      preferences: false,
      analytics: true,
      'marketing/youtube': true,
    };
    const decision = { version: 3, time: 1795353617, choices };
    expect(encodeDecision(decision)).toBe(value);
    expect(tell(decodeDecision(value))).toEqual(tell(decision));
  });

  it('gives back exactly the decision that was written', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        expect(tell(decodeDecision(encodeDecision(decision)))).toEqual(
          tell(decision),
        );
      }),
    );
  });

  it('never allows more than was written', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const decoded = decodeDecision(encodeDecision(decision));
        expect(decoded && listAllowed(decoded)).toEqual(listAllowed(decision));
      }),
    );
  });

  it('allows no id that was not written as allowed, however it is cut short', () => {
    fc.assert(
      fc.property(
        decisions,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (decision, part) => {
          const value = encodeDecision(decision);
          const decoded = decodeDecision(value.slice(0, value.length * part));
          expect(listAllowed(decision)).toEqual(
            expect.arrayContaining(decoded ? listAllowed(decoded) : []),
          );
        },
      ),
    );
  });

  it('consists of RFC 3986 unreserved characters, so that nothing percent-encodes it (S9)', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const value = encodeDecision(decision);
        expect(value).toMatch(/^[A-Za-z\d\-._~]+$/);
        expect(encodeURIComponent(value)).toBe(value);
      }),
    );
  });

  it('takes less than 512 bytes for 20 categories with ids of 21 letters, name and sign included (T4)', () => {
    const ids = Array.from({ length: 20 }, (_, index) =>
      `category-${String.fromCharCode(97 + index)}`.padEnd(21, 'x'),
    );
    const choices = Object.fromEntries(ids.map((key) => [key, true]));
    const value = encodeDecision({ version: 100, time: 1795353617, choices });
    expect(Object.keys(decodeDecision(value)?.choices ?? {})).toEqual(ids);
    expect(`cookie-consent=${value}`.length).toBeLessThan(512);
  });

  it('is frozen once read, answers included, and inherits nothing (S13)', () => {
    const decision = decodeDecision('1~1~1~a.1');
    expect(Object.isFrozen(decision)).toBe(true);
    expect(Object.isFrozen(decision?.choices)).toBe(true);
    expect(Object.getPrototypeOf(decision?.choices)).toBeNull();
  });
});

describe('reading a value', () => {
  it('never throws, whatever the string (S10)', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, nearlyValues), (value) => {
        expect(() => decodeDecision(value)).not.toThrow();
      }),
    );
  });

  it('accepts only what would be written in the same characters (S10)', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyValues, fc.string()), (value) => {
        const decision = decodeDecision(value);
        if (decision) expect(encodeDecision(decision)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts nothing but the same characters of what has one character changed', () => {
    const edits = fc.tuple(fc.nat(), fc.nat(1), fc.string({ maxLength: 1 }));
    fc.assert(
      fc.property(decisions, edits, (decision, [at, removed, added]) => {
        const value = encodeDecision(decision);
        const index = at % (value.length + 1);
        const changed =
          value.slice(0, index) + added + value.slice(index + removed);
        const decoded = decodeDecision(changed);
        if (decoded) expect(encodeDecision(decoded)).toBe(changed);
      }),
      { numRuns: 1000 },
    );
  });

  it.for(junkValues)('takes junk for no decision (S10, S12): %j', (value) => {
    expect(decodeDecision(value)).toBeUndefined();
  });

  it('takes the name of something that every object has for an id like any other (S13)', () => {
    const { choices = {} } = decodeDecision('1~1~1~constructor.1') ?? {};
    expect(Object.entries(choices)).toEqual([['constructor', true]]);
    expect('toString' in choices).toBe(false);
  });
});
