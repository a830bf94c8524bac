import { describe, expect, it } from 'vitest';
import { StorageError } from '../../src/core/errors.ts';
import type { Consent, ConsentStorage } from '../../src/core/types.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { createSlowStorage, record, storedValue } from './make-consent.ts';

const allowed = storedValue('preferences.1', 'analytics.1', 'marketing.1');
const full = new Error('no room');

/** A storage that a test can break and mend. */
function createBreakable(value?: string): ConsentStorage & { works: boolean } {
  const memory = createMemoryStorage(value);
  const storage = {
    ...memory,
    works: false,
    write: (next: string) => (storage.works ? memory.write(next) : undefined),
  };
  return storage;
}

/** Ways in which a storage fails to keep an answer, each over what was kept before. */
const failing: [name: string, make: (value?: string) => ConsentStorage][] = [
  [
    'writing throws',
    (value) => ({
      ...createMemoryStorage(value),
      write() {
        throw full;
      },
    }),
  ],
  ['writing does not stick', (value) => createBreakable(value)],
  [
    'writing fails later',
    (value) => ({
      ...createMemoryStorage(value),
      write: () => Promise.reject(full),
    }),
  ],
  [
    'writing later does not stick',
    (value) => ({
      ...createMemoryStorage(value),
      write: () => Promise.resolve(),
    }),
  ],
  [
    'another answer is read back',
    (value) => {
      const memory = createMemoryStorage(value);
      return {
        ...memory,
        write: (next) => memory.write(next.replace(/\.(?=[01]$)/, '.x.')),
      };
    },
  ],
  [
    'another version is read back',
    (value) => {
      const memory = createMemoryStorage(value);
      return {
        ...memory,
        write: (next) => memory.write(next.replace('1~1', '1~2')),
      };
    },
  ],
];

function listen(consent: Consent): unknown[] {
  const errors: unknown[] = [];
  consent.on('error', (error) => errors.push(error));
  return errors;
}

describe.for(failing)('where %s', ([, makeStorage]) => {
  it('a grant does not act: nothing is told but the error, nothing released', async () => {
    const { consent, calls } = record(makeStorage());
    const errors = listen(consent);
    const error = await consent.acceptAll().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({
      name: 'StorageError',
      code: 'storage-failed',
    });
    expect(errors).toEqual([error]);
    expect(errors[0]).toBe(error);
    expect(calls).not.toContain('decision');
    expect(calls).not.toContain('change');
    expect(calls).not.toContain('release');
    expect(consent.granted('analytics')).toBe(false);
    expect(consent.decision).toBeNull();
  });

  it('a refusal has acted all the same, and the earlier decision stays in force otherwise', async () => {
    const { consent, calls } = record(makeStorage(allowed));
    await expect(consent.save({ analytics: false })).rejects.toThrow();
    expect(calls).toContain('deny');
    expect(calls).toContain('change');
    expect(calls).not.toContain('decision');
    expect(calls).not.toContain('release');
    expect(consent.state).toMatchObject({ analytics: false, marketing: true });
    expect(consent.decision?.choices).toMatchObject({ analytics: true });
  });
});

describe('an answer that is not kept', () => {
  it('is an error that says why: what the storage threw and how it explains itself', async () => {
    const { consent } = record({
      ...createMemoryStorage(),
      write: () => Promise.reject(full),
      explain: () => 'The disk is full.',
    });
    const error = await consent.acceptAll().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ cause: full });
    expect(String(error)).toContain('The disk is full.');
  });

  it('fails a reset too, where removing does not', async () => {
    const { consent, calls } = record({
      ...createMemoryStorage(allowed),
      remove: () => undefined,
    });
    await expect(consent.reset()).rejects.toThrow(StorageError);
    expect(calls).not.toContain('decision');
    expect(consent.granted('analytics')).toBe(false);
  });

  it('can be given again, and is kept then', async () => {
    const storage = createBreakable();
    const { consent } = record(storage);
    await expect(consent.acceptAll()).rejects.toThrow(StorageError);
    storage.works = true;
    await consent.acceptAll();
    expect(consent.granted('analytics')).toBe(true);
  });
});

describe('what was refused but could not be stored', () => {
  it('stays refused in a later answer about something else', async () => {
    const storage = createBreakable(allowed);
    const { consent } = record(storage);
    await expect(consent.save({ analytics: false })).rejects.toThrow();
    storage.works = true;
    await consent.save({ preferences: false });
    expect(consent.state).toMatchObject({ analytics: false, marketing: true });
    expect(consent.decision?.choices).toMatchObject({ analytics: false });
  });

  it('stays refused where it was a service, allowed so far by its category', async () => {
    const storage = createBreakable(allowed);
    const { consent } = record(storage);
    const refusal = { 'marketing/youtube': false };
    await expect(consent.save(refusal)).rejects.toThrow();
    storage.works = true;
    await consent.save({ preferences: false });
    expect(consent.state).toMatchObject({ marketing: true, ...refusal });
  });

  it('stays refused when the answer after it fails as well', async () => {
    const storage = createSlowStorage(allowed);
    const { consent } = record(storage);
    const first = consent.save({ analytics: false });
    const second = consent.save({ preferences: false });
    storage.settle(full);
    storage.settle(full);
    await expect(first).rejects.toThrow(StorageError);
    await expect(second).rejects.toThrow(StorageError);
    expect(consent.state).toMatchObject({ analytics: false, marketing: true });
  });
});
