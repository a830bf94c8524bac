import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeDecision } from '../../src/core/codec.ts';
import type { ConsentConfig } from '../../src/core/config.ts';
import { junkValues } from '../core/junk-values.ts';
import { minimalConfig } from '../support/config.ts';
import { makeServer, marketing, NOW } from './make-server.ts';
import { getPage, getWith } from './requests.ts';

const DAY = 86_400;
const OFF = {
  essential: true,
  preferences: false,
  analytics: false,
  marketing: false,
};
const ANSWER = `1~1~${NOW}~preferences.0~analytics.1`;

describe('read', () => {
  it('tells the decision, what is allowed, and whether one thing is', () => {
    const { decision, state, granted } = makeServer().read(
      getWith(`a=1; cookie-consent=${ANSWER}; b=2`),
    );
    expect(decision).toEqual({
      version: 1,
      time: NOW,
      choices: { preferences: false, analytics: true },
    });
    expect(state).toEqual({ ...OFF, analytics: true });
    expect(granted('analytics')).toBe(true);
    expect(granted('preferences')).toBe(false);
  });

  it('without an answer nothing is allowed but what is essential', () => {
    const { decision, state } = makeServer().read(getPage('/'));
    expect(decision).toBeNull();
    expect(state).toEqual(OFF);
  });

  it.each(['__proto__', 'constructor', 'toString', 'other', ''])(
    'the unknown id %j is not granted (S13)',
    (id) => {
      const { granted } = makeServer().read(
        getWith(`cookie-consent=${ANSWER}`),
      );
      expect(granted(id)).toBe(false);
    },
  );

  it('a category may be called constructor (S13)', () => {
    const category = { ...marketing, id: 'constructor' };
    const server = makeServer({ ...minimalConfig, categories: [category] });
    const { granted } = server.read(
      getWith(`cookie-consent=1~1~${NOW}~constructor.1`),
    );
    expect(granted('constructor')).toBe(true);
    expect(server.read(getPage('/')).granted('constructor')).toBe(false);
  });

  it.each(junkValues.filter((value) => !/[\0\r\n]|[^\0-\xff]/.test(value)))(
    'the junk %j grants nothing (S10)',
    (value) => {
      const { decision, state } = makeServer().read(
        getWith(`cookie-consent=${value}`),
      );
      expect(decision).toBeNull();
      expect(state).toEqual(OFF);
    },
  );

  it.each([
    `x=%E0%A4%A; cookie-consent=${ANSWER}`,
    `=; ;; x; cookie-consent=${ANSWER}`,
    `cookie-consent=${ANSWER};x="a`,
    `cookie-consent=junk; cookie-consent=${ANSWER}`,
    `cookie-consent=1~1~${NOW - DAY}~analytics.0; cookie-consent=${ANSWER}`,
    `cookie-consent=${ANSWER}; cookie-consent=1~1~${NOW - DAY}~analytics.0`,
  ])(
    'an unrelated broken cookie, or an older copy, changes nothing: %s (S10, T10)',
    (header) => {
      expect(makeServer().read(getWith(header)).granted('analytics')).toBe(
        true,
      );
    },
  );

  it.each([
    `x=1%3B cookie-consent=${ANSWER}`,
    `x=1, cookie-consent=${ANSWER}`,
    `x=cookie-consent=${ANSWER}`,
    `Cookie-Consent=${ANSWER}`,
    `xcookie-consent=${ANSWER}`,
    `cookie-consent =${ANSWER}`,
    `cookie-consent="${ANSWER}"`,
    `cookie-consent=${encodeURIComponent(ANSWER).replaceAll('~', '%7E')}`,
    `cookie-consent=1~2~${NOW}~analytics.1`,
    `cookie-consent=1~1~${NOW - 180 * DAY}~analytics.1`,
    `cookie-consent=1~1~${NOW + 2 * DAY}~analytics.1`,
  ])('is not taken in by %s (S11, L17, T16)', (header) => {
    expect(makeServer().read(getWith(header)).granted('analytics')).toBe(false);
  });

  it('takes nothing from the address or the referrer (S15)', () => {
    const { state } = makeServer().read(
      getPage(`/?cookie-consent=${ANSWER}&analytics=yes&_action=accept`, {
        Referer: `https://www.northshire.police.uk/?cookie-consent=${ANSWER}`,
      }),
    );
    expect(state).toEqual(OFF);
  });

  it('shares nothing that could change between requests (S18)', () => {
    const server = makeServer();
    const first = server.read(getWith(`cookie-consent=${ANSWER}`));
    const second = server.read(getWith('cookie-consent=garbage'));
    expect(second.state).toEqual(OFF);
    for (const part of [server, first, first.state, first.decision, second])
      expect(Object.isFrozen(part)).toBe(true);
    expect(() => {
      (second.state as Record<string, boolean>)['analytics'] = true;
    }).toThrow(TypeError);
    expect(server.read(getPage('/')).state).toEqual(OFF);
  });

  it('does not change with the configuration it was made of (S18)', () => {
    const config = structuredClone(minimalConfig) as unknown as {
      categories: { basis: string }[];
    };
    const server = makeServer(config as unknown as ConsentConfig);
    for (const category of config.categories) category.basis = 'essential';
    expect(server.read(getPage('/')).state).toEqual(OFF);
  });

  it('reads whatever the browser writes (property)', () => {
    const ids = ['preferences', 'analytics', 'marketing'];
    const answers = fc.dictionary(fc.constantFrom(...ids), fc.boolean());
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: DAY }), (choices, age) => {
        const time = NOW - age;
        const value = encodeDecision({ version: 1, time, choices });
        const { decision } = makeServer().read(
          getWith(`cookie-consent=${value}`),
        );
        expect(decision).toEqual({ version: 1, time, choices });
      }),
    );
  });
});
