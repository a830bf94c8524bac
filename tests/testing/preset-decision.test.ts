import { describe, expect, it } from 'vitest';
import { createConsent } from '../../src/core/consent.ts';
import { presetDecision } from '../../src/testing/preset-decision.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { config, makeCategory, NOW } from '../core/make-consent.ts';

const now = () => NOW * 1000 + 999;
const stored = (choices: string) => `1~1~${NOW}~${choices}`;

describe('the cookie of a visitor who has answered', () => {
  it.each([
    ['accept-all', 'preferences.1~analytics.1~marketing.1'],
    ['reject-all', 'preferences.0~analytics.0~marketing.0'],
    [{ analytics: true }, 'analytics.1'],
    [
      { preferences: false, 'marketing/youtube': true },
      'preferences.0~marketing.youtube.1',
    ],
  ] as const)('holds what %j comes to', (answers, choices) => {
    expect(presetDecision(config, answers, { now })).toEqual({
      name: 'cookie-consent',
      value: stored(choices),
    });
  });

  it.each(['accept-all', 'reject-all', { analytics: true }] as const)(
    'is the one that answering writes: %j',
    async (answers) => {
      const storage = createMemoryStorage();
      const consent = createConsent(config, {
        storage,
        now,
        report: console.error,
      });
      await (typeof answers === 'object'
        ? consent.save(answers)
        : answers === 'accept-all'
          ? consent.acceptAll()
          : consent.rejectAll());
      const { value } = presetDecision(config, answers, { now });
      expect(storage.read()).toEqual([value]);
    },
  );

  it('has the name and the version that the configuration gives it', () => {
    const { name, value } = presetDecision(
      { ...config, version: 7, cookie: { name: 'choices' } },
      'reject-all',
      { now },
    );
    expect(name).toBe('choices');
    expect(value).toMatch(/^1~7~/);
  });

  it('is of the present where no clock is given', () => {
    const before = Math.floor(Date.now() / 1000);
    const { value } = presetDecision(config, 'reject-all');
    const time = Number(value.split('~')[2]);
    expect(time).toBeGreaterThanOrEqual(before);
    expect(time).toBeLessThanOrEqual(Date.now() / 1000);
  });

  it('can be one that counts no more', () => {
    const { value } = presetDecision(config, 'accept-all', {
      now: () => (NOW - 181 * 86_400) * 1000,
    });
    const consent = createConsent(config, {
      storage: createMemoryStorage(value),
      now,
      report: console.error,
    });
    expect(consent.decision).toBeNull();
    expect(consent.granted('analytics')).toBe(false);
  });

  it('is asked about names that objects have of themselves only where they are ids', () => {
    const own = { ...config, categories: [makeCategory('constructor')] };
    expect(presetDecision(own, 'accept-all', { now }).value).toBe(
      stored('constructor.1'),
    );
  });
});

describe('an answer that nobody could give', () => {
  it.each(['essential', 'marketting', 'marketing/vimeo', 'toString', ''])(
    'is refused for the id %j',
    (id) => {
      expect(() => presetDecision(config, { [id]: true })).toThrow(
        expect.objectContaining({
          name: 'ConsentError',
          code: 'id-unknown',
          message: `"${id}" is none of preferences,analytics,marketing,marketing/youtube.`,
        }),
      );
    },
  );

  it.each(['yes', 1, null, undefined])(
    'is refused for the value %j',
    (answer) => {
      const answers = { analytics: answer } as unknown as Record<
        string,
        boolean
      >;
      expect(() => presetDecision(config, answers)).toThrow(
        expect.objectContaining({
          name: 'ConsentError',
          code: 'answer-invalid',
          message: `The answer to "analytics" is ${JSON.stringify(answer)}; expected true or false.`,
        }),
      );
    },
  );

  it.each(['accept', '', undefined, null, true])(
    'is refused as a whole: %j',
    (answers) => {
      expect(() => presetDecision(config, answers as 'accept-all')).toThrow(
        expect.objectContaining({
          code: 'answer-invalid',
          message: `The answer to everything is ${JSON.stringify(answers)}; expected accept-all or reject-all.`,
        }),
      );
    },
  );
});
