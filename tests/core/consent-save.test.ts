import { describe, expect, it } from 'vitest';
import { ConsentError } from '../../src/core/errors.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { record, storedValue } from './make-consent.ts';

const refused = storedValue('preferences.0', 'analytics.0', 'marketing.0');
const allowed = storedValue('preferences.1', 'analytics.1', 'marketing.1');

describe('saving', () => {
  it('merges: what is not named keeps its answer', async () => {
    const { consent } = record(createMemoryStorage(refused));
    await consent.save({ analytics: true });
    expect(consent.decision?.choices).toEqual({
      preferences: false,
      analytics: true,
      marketing: false,
    });
  });

  it('leaves a category not asked that has no answer and is not named', async () => {
    const { consent, written } = record();
    await consent.save({ analytics: true });
    expect(consent.decision?.choices).toEqual({ analytics: true });
    expect(written[0]).toMatch(/^1~1~\d+~analytics\.1$/);
  });

  it('can allow a service alone', async () => {
    const { consent } = record(createMemoryStorage(refused));
    await consent.save({ 'marketing/youtube': true });
    expect(consent.state).toMatchObject({
      marketing: false,
      'marketing/youtube': true,
    });
  });

  it('takes a category and its service in one answer', async () => {
    const { consent } = record();
    await consent.save({ marketing: true, 'marketing/youtube': false });
    expect(consent.state).toMatchObject({
      marketing: true,
      'marketing/youtube': false,
    });
  });

  it('does not change what it was given', async () => {
    const { consent } = record();
    const given = Object.freeze({ analytics: true });
    await consent.save(given);
    expect(given).toEqual({ analytics: true });
    expect(Object.isFrozen(consent.decision)).toBe(true);
    expect(Object.isFrozen(consent.decision?.choices)).toBe(true);
    expect(Object.getPrototypeOf(consent.decision?.choices)).toBeNull();
  });
});

describe('how an answer was given', () => {
  const only = `${refused}~marketing.youtube.1`;

  it.for([
    { was: refused, choices: { analytics: true }, action: 'save' },
    { was: '', choices: { analytics: false }, action: 'save' },
    { was: allowed, choices: { analytics: true }, action: 'save' },
    { was: allowed, choices: { analytics: false }, action: 'withdraw' },
    {
      was: refused.replace('analytics.0', 'analytics.1'),
      choices: { analytics: false, marketing: true },
      action: 'withdraw',
    },
    // The service was allowed by its category.
    {
      was: allowed,
      choices: { 'marketing/youtube': false },
      action: 'withdraw',
    },
    // Its own answer goes, and it stays allowed.
    { was: only, choices: { marketing: true }, action: 'save' },
    { was: only, choices: { marketing: false }, action: 'withdraw' },
  ])(
    'is "$action" for $choices after $was: a withdrawal takes back something allowed',
    async ({ was, choices, action }) => {
      const { consent } = record(createMemoryStorage(was));
      await consent.save(choices);
      expect(consent.decision?.action).toBe(action);
    },
  );

  it('is told as it was asked for, whatever it takes back', async () => {
    const { consent } = record(createMemoryStorage(allowed));
    await consent.rejectAll();
    expect(consent.decision?.action).toBe('reject-all');
    await consent.acceptAll();
    expect(consent.decision?.action).toBe('accept-all');
  });
});

describe('an answer that cannot be given', () => {
  const wrong: [name: string, choices: object][] = [
    ['an unknown id', { analytic: true }],
    ['an unknown service', { 'marketing/maps': true }],
    ['an essential id', { essential: false }],
    ['an essential id that is allowed', { essential: true }],
    ['a known id and an unknown one', { analytics: true, nope: false }],
    ['a string', { analytics: 'true' }],
    ['the string "false"', { analytics: 'false' }],
    ['a number', { analytics: 1 }],
    ['null', { analytics: null }],
    ['undefined', { analytics: undefined }],
    ['an object', { analytics: new Boolean(true) }],
    ['something every object has', { constructor: true }],
    ['a prototype', JSON.parse('{"__proto__":true}') as object],
    ['a list', [true]],
  ];

  it.for(wrong)(
    'rejects, and tells the same error: %s (S12, S13)',
    async ([, choices]) => {
      const { consent, written } = record(createMemoryStorage(allowed));
      const told: unknown[] = [];
      consent.on('error', (error) => told.push(error));
      const error = await consent
        .save(choices as Record<string, boolean>)
        .catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ConsentError);
      expect(error).toMatchObject({ code: 'id-unknown' });
      expect(told).toEqual([error]);
      expect(told[0]).toBe(error);
      expect(written).toEqual([]);
      expect(consent.state).toMatchObject({ analytics: true, essential: true });
    },
  );
});
