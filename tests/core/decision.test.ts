import { describe, expect, it } from 'vitest';
import { encodeDecision } from '../../src/core/codec.ts';
import {
  findObjections,
  isCurrent,
  isDecided,
  pickNewest,
  resolveState,
} from '../../src/core/decision.ts';
import type { Choices, Decision } from '../../src/core/types.ts';
import { listUnits } from '../../src/core/units.ts';
import { makeCategory } from './make-consent.ts';

const units = listUnits([
  makeCategory('essential', { basis: 'essential', services: ['login'] }),
  makeCategory('analytics'),
  makeCategory('marketing', { services: ['youtube', 'maps'] }),
]);
const DAY = 86_400;
const NOW = 1_795_353_617;

/** Choices as they are held: without a prototype. */
function choose(choices: Choices): Choices {
  return Object.assign(Object.create(null), choices) as Choices;
}

function decide(choices: Choices): Decision {
  return { version: 1, time: NOW, choices: choose(choices) };
}

function pick(values: readonly string[], now = NOW, version = 1) {
  const newest = pickNewest(values, now);
  return newest && isCurrent(newest, version, 180, now) ? newest : null;
}

describe('what answers allow', () => {
  it.for([
    ['essential', true],
    ['consent', false],
    ['statistics', false],
    ['appearance', false],
  ] as const)(
    'before any answer, a category of basis %s: %s',
    ([basis, isOn]) => {
      const [unit] = listUnits([makeCategory('a', { basis })]);
      expect(resolveState(unit ? [unit] : [])).toEqual({ a: isOn });
    },
  );

  it.for(['consent', 'statistics', 'appearance'] as const)(
    'a category of basis %s is on only once it is allowed',
    (basis) => {
      const own = listUnits([makeCategory('a', { basis })]);
      expect(resolveState(own, choose({ a: true }))).toEqual({ a: true });
      expect(resolveState(own, choose({ a: false }))).toEqual({ a: false });
    },
  );

  it('essential categories and their services stay on whatever a stored answer says', () => {
    const state = resolveState(
      units,
      choose({ essential: false, 'essential/login': false }),
    );
    expect(state).toMatchObject({ essential: true, 'essential/login': true });
  });

  it('a service follows its category until it is decided on its own', () => {
    expect(resolveState(units, choose({ marketing: true }))).toMatchObject({
      'marketing/youtube': true,
      'marketing/maps': true,
    });
    expect(
      resolveState(
        units,
        choose({ marketing: false, 'marketing/youtube': true }),
      ),
    ).toMatchObject({
      marketing: false,
      'marketing/youtube': true,
      'marketing/maps': false,
    });
  });

  it('the state is frozen, knows every id, and inherits nothing (S13)', () => {
    const state = resolveState(units, choose({ unknown: true }));
    expect(Object.keys(state)).toEqual(units.map(({ id }) => id));
    expect(Object.isFrozen(state)).toBe(true);
    expect(Object.getPrototypeOf(state)).toBeNull();
  });
});

describe('being decided', () => {
  it('means an answer for every optional category; services need none', () => {
    expect(isDecided(units, null)).toBe(false);
    expect(isDecided(units, decide({}))).toBe(false);
    expect(isDecided(units, decide({ analytics: false }))).toBe(false);
    expect(
      isDecided(units, decide({ analytics: false, marketing: true })),
    ).toBe(true);
  });

  it('does not extend to a category added later: it is neither allowed nor refused, only asked for (L17)', () => {
    const value = encodeDecision(decide({ analytics: true, marketing: true }));
    const later = [...units, ...listUnits([makeCategory('constructor')])];
    const decision = pick([value]);
    expect(isDecided(later, decision)).toBe(false);
    expect(resolveState(later, decision?.choices)).toMatchObject({
      analytics: true,
      constructor: false,
    });
    expect(decision?.choices).not.toHaveProperty('constructor');
  });
});

describe('the answer in force', () => {
  const value = `1~1~${NOW}~analytics.1`;

  it('is none where nothing can be read', () => {
    expect(pick([])).toBeNull();
    expect(pick(['', 'junk', `${value}~`])).toBeNull();
  });

  it('is none for another version of the policy, whichever is higher (L17)', () => {
    expect(pick([value], NOW, 2)).toBeNull();
    expect(pick([value], NOW, 0)).toBeNull();
  });

  it('ends exactly the configured days after the choice (L15)', () => {
    expect(pick([value], NOW + 180 * DAY - 1)).toMatchObject({ time: NOW });
    expect(pick([value], NOW + 180 * DAY)).toBeNull();
  });

  it('is not believed when it was given more than 24 hours ahead (T16)', () => {
    expect(pick([value], NOW - DAY)).toMatchObject({ time: NOW });
    expect(pick([value], NOW - DAY - 1)).toBeNull();
  });

  it('is the newest of several copies, wherever it stands (T10)', () => {
    const newer = `1~1~${NOW + 1}~analytics.0`;
    for (const values of [
      [value, newer],
      [newer, value],
      ['junk', value, newer, value],
    ])
      expect(pick(values)).toMatchObject({ choices: { analytics: false } });
  });

  it('is no older copy when the newest is about another version', () => {
    expect(pick([value, `1~2~${NOW + 1}~analytics.0`])).toBeNull();
  });

  it('is an older copy when a newer one is not believed', () => {
    const wrong = `1~1~${NOW + 2 * DAY}~analytics.0`;
    expect(pick([wrong, value])).toMatchObject({ time: NOW });
  });
});

describe('an exempt category without an answer (L4)', () => {
  const exempt = listUnits([
    makeCategory('counting', { basis: 'statistics', services: ['tool'] }),
    makeCategory('fonts', { basis: 'appearance' }),
    makeCategory('marketing'),
  ]);
  const old = `1~1~${NOW}~counting.0`;

  function resolve(values: readonly string[], hasGpc?: unknown) {
    const objections = findObjections(values, pickNewest(values, NOW), hasGpc);
    return resolveState(exempt, choose({}), objections);
  }

  it('is on where there is no answer at all, and its services with it; one that needs consent is not', () => {
    expect(resolve([])).toEqual({
      counting: true,
      'counting/tool': true,
      fonts: true,
      marketing: false,
    });
  });

  it('is off where an answer that counts no more held an objection', () => {
    expect(resolve([old])).toMatchObject({
      counting: false,
      'counting/tool': false,
      fonts: true,
    });
  });

  it('is off where the answer cannot be read, since it may be an objection', () => {
    for (const values of [['junk'], [''], ['junk', `${old}~`]])
      expect(resolve(values)).toMatchObject({ counting: false, fonts: false });
  });

  it('is off where the browser sends Global Privacy Control, unless the visitor has said otherwise (L30)', () => {
    expect(resolve([], true)).toMatchObject({ counting: false, fonts: false });
    const objections = findObjections([], null, true);
    expect(
      resolveState(exempt, choose({ counting: true }), objections),
    ).toMatchObject({ counting: true, 'counting/tool': true, fonts: false });
  });
});
