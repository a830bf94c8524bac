import { describe, expect, it } from 'vitest';
import { createConsent } from '../../src/core/consent.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import {
  config,
  createSlowStorage,
  NOW,
  record,
  storedValue,
  tick,
} from './make-consent.ts';

describe('an answer that is kept', () => {
  it('is denied, stored, read back, told and only then released, in this order', async () => {
    const { consent, calls } = record();
    await consent.acceptAll();
    expect(calls).toEqual([
      'deny',
      'ready',
      'write',
      'read',
      'decision',
      'change',
      'release',
    ]);
  });

  it('takes the same order where storing takes time, and grants nothing until then', async () => {
    const storage = createSlowStorage();
    const { consent, calls } = record(storage);
    const saving = consent.acceptAll();
    await tick();
    expect(calls).toEqual(['deny', 'ready', 'write']);
    expect(consent.granted('analytics')).toBe(false);
    expect(consent.decision).toBeNull();
    storage.settle();
    await saving;
    expect(calls.slice(3)).toEqual(['read', 'decision', 'change', 'release']);
    expect(consent.granted('analytics')).toBe(true);
  });

  it('is in force when it is told, and told before anything is released', async () => {
    const { consent, calls } = record();
    const heard: unknown[] = [];
    consent.on('decision', (decision) => {
      heard.push([decision === consent.decision, consent.granted('analytics')]);
    });
    consent.on('change', (state) => {
      heard.push([state === consent.state, calls.includes('release')]);
    });
    await consent.acceptAll();
    expect(heard).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  it('resolves to the state, and holds version, whole seconds, answers and how it was given', async () => {
    const { consent, written } = record(undefined, {
      now: () => NOW * 1000 + 999,
    });
    expect(await consent.rejectAll()).toBe(consent.state);
    expect(consent.decision).toEqual({
      version: 1,
      time: NOW,
      choices: { preferences: false, analytics: false, marketing: false },
      action: 'reject-all',
    });
    expect(written).toEqual([
      `1~1~${NOW}~preferences.0~analytics.0~marketing.0`,
    ]);
  });

  it('that changes nothing tells no change', async () => {
    const { consent, calls } = record();
    await consent.rejectAll();
    expect(calls).not.toContain('change');
  });

  it('is found again by the next page view, without its action, and not written again (L16)', () => {
    const value = storedValue('preferences.0', 'analytics.1', 'marketing.0');
    const { consent, calls } = record(createMemoryStorage(value));
    expect(consent.granted('analytics')).toBe(true);
    expect(consent.decision).toEqual({
      version: 1,
      time: NOW - 86_400,
      choices: { preferences: false, analytics: true, marketing: false },
    });
    expect(calls).toEqual([]);
  });
});

describe('before any answer', () => {
  it('nothing optional is granted, whatever the stored value is (S10)', () => {
    for (const value of ['', 'junk', '1~1~1', '1~1~99999999999~analytics.1']) {
      const { consent } = record(createMemoryStorage(value));
      expect(consent.decision).toBeNull();
      expect(Object.entries(consent.state).filter(([, on]) => on)).toEqual([
        ['essential', true],
      ]);
    }
  });

  it('nothing is granted where reading throws, and that is no exception (T11)', () => {
    const broken = {
      ...createMemoryStorage(),
      read(): string[] {
        throw new Error('SecurityError');
      },
    };
    const { consent } = record(broken);
    expect(consent.state).toMatchObject({ essential: true, analytics: false });
    expect(consent.decision).toBeNull();
  });
});

describe('a storage', () => {
  it('may be an instance of a class', async () => {
    class ListStorage {
      readonly values: string[] = [];
      read() {
        return this.values;
      }
      write(value: string) {
        this.values.splice(0, 1, value);
      }
      remove() {
        this.values.splice(0, 1);
      }
    }
    const parts = { now: () => NOW * 1000, report: () => undefined };
    const storage = new ListStorage();
    const consent = createConsent(config, { ...parts, storage });
    await consent.acceptAll();
    expect(storage.values).toHaveLength(1);
    await consent.reset();
    expect(storage.values).toEqual([]);
  });
});

describe('a refusal', () => {
  const value = storedValue('preferences.1', 'analytics.1', 'marketing.1');

  it('is denied and told before the wait for the storage', async () => {
    const storage = createSlowStorage(value);
    const { consent, calls } = record(storage);
    const saving = consent.rejectAll();
    expect(calls).toEqual(['deny']);
    expect(consent.granted('analytics')).toBe(false);
    await tick();
    expect(calls).toEqual(['deny', 'ready', 'write', 'change']);
    expect(consent.granted('analytics')).toBe(false);
    storage.settle();
    await saving;
    expect(calls.slice(4)).toEqual(['read', 'decision', 'release']);
  });

  it('of one category denies that one at once, and leaves the others alone', () => {
    const { consent } = record(createSlowStorage(value));
    void consent.save({ analytics: false });
    expect(consent.state).toMatchObject({
      preferences: true,
      analytics: false,
      marketing: true,
      'marketing/youtube': true,
    });
  });

  it('of a category denies its services at once', () => {
    const { consent } = record(createSlowStorage(value));
    void consent.save({ marketing: false });
    expect(consent.granted('marketing/youtube')).toBe(false);
  });

  it('is in force when the page is told to stop what is refused', async () => {
    const denied: boolean[] = [];
    const { consent } = record(createMemoryStorage(value), {
      onDeny: ({ granted }) => denied.push(granted('analytics')),
    });
    await consent.rejectAll();
    expect(denied).toEqual([false]);
  });
});
