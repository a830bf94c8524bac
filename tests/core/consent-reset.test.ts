import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { record, storedValue } from './make-consent.ts';

describe('resetting', () => {
  it('forgets the answer, removes it, denies, and tells null', async () => {
    const value = storedValue('preferences.1', 'analytics.1', 'marketing.1');
    const storage = createMemoryStorage(value);
    const { consent, calls } = record(storage);
    const decisions: unknown[] = [];
    consent.on('decision', (decision) => decisions.push(decision));
    await consent.reset();
    expect(calls).toEqual([
      'deny',
      'ready',
      'remove',
      'read',
      'decision',
      'change',
      'release',
    ]);
    expect(decisions).toEqual([null]);
    expect(consent.decision).toBeNull();
    expect(consent.granted('analytics')).toBe(false);
    expect(storage.read()).toEqual([]);
  });

  it('asks again for everything: what was answered before does not come back with the next answer', async () => {
    const value = storedValue('preferences.1', 'analytics.1', 'marketing.1');
    const { consent } = record(createMemoryStorage(value));
    await consent.reset();
    await consent.save({ preferences: true });
    expect(consent.decision?.choices).toEqual({ preferences: true });
  });
});
