import { describe, expect, it } from 'vitest';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { record, storedValue } from './make-consent.ts';

const allowed = storedValue('preferences.1', 'analytics.1', 'marketing.1');

/** Lets everything that waits for a microtask happen. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Says what has become of a promise so far. */
async function outcome(promise: Promise<unknown>): Promise<string> {
  let result = 'pending';
  promise.then(
    () => (result = 'resolved'),
    () => (result = 'rejected'),
  );
  await settle();
  return result;
}

describe('asking whether something is granted', () => {
  it('says no for an unknown id, and reports it once', () => {
    const { consent } = record(createMemoryStorage(allowed));
    const errors: unknown[] = [];
    consent.on('error', (error) => errors.push(error));
    for (let time = 0; time < 3; time++)
      expect(consent.granted('analitycs')).toBe(false);
    expect(errors).toHaveLength(1);
    expect(String(errors[0])).toContain('"analitycs"');
    expect(String(errors[0])).toContain('analytics');
    expect(consent.granted('advertising')).toBe(false);
    expect(errors).toHaveLength(2);
  });

  it.for(['__proto__', 'constructor', 'toString', ''])(
    'says no for what every object has (S13): %j',
    (id) => {
      const { consent } = record(createMemoryStorage(allowed));
      expect(consent.granted(id)).toBe(false);
    },
  );
});

describe('waiting for a grant', () => {
  it('ends at once where it is granted', async () => {
    const { consent } = record(createMemoryStorage(allowed));
    expect(await outcome(consent.whenGranted('analytics'))).toBe('resolved');
    expect(await outcome(consent.whenGranted('essential'))).toBe('resolved');
  });

  it('ends when it is granted later, and not when it is refused', async () => {
    const { consent } = record();
    const waiting = consent.whenGranted('marketing/youtube');
    await consent.rejectAll();
    expect(await outcome(waiting)).toBe('pending');
    await consent.save({ marketing: true });
    expect(await outcome(waiting)).toBe('resolved');
  });

  it('ends with the reason of the signal when that aborts first', async () => {
    const { consent } = record();
    const controller = new AbortController();
    const reason = new Error('left the page');
    const waiting = consent.whenGranted('analytics', controller);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await consent.acceptAll();
    await expect(waiting).rejects.toBe(reason);
  });

  it('ends with the reason of a signal that has aborted already, even where it is granted', async () => {
    const { consent } = record(createMemoryStorage(allowed));
    const reason = new Error('gone');
    const signal = AbortSignal.abort(reason);
    await expect(consent.whenGranted('analytics', { signal })).rejects.toBe(
      reason,
    );
  });

  it('rejects for an unknown id, with the error that is told', async () => {
    const { consent } = record();
    const errors: unknown[] = [];
    consent.on('error', (error) => errors.push(error));
    const error = await consent.whenGranted('nope').catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'ConsentError', code: 'id-unknown' });
    expect(errors).toEqual([error]);
  });
});

describe('subscribing', () => {
  it('calls now and on every change, until it is undone', async () => {
    const { consent } = record();
    const states: unknown[] = [];
    const undo = consent.subscribe((state) => states.push(state));
    const [first] = states;
    expect(states).toEqual([consent.state]);
    await consent.save({ analytics: true });
    await consent.save({ analytics: true });
    expect(states).toEqual([first, consent.state]);
    undo();
    await consent.rejectAll();
    expect(states).toHaveLength(2);
  });

  it('hands out frozen states without a prototype (S13), new ones when something changes', async () => {
    const { consent } = record();
    const { state } = consent;
    expect(consent.state).toBe(state);
    expect(Object.isFrozen(state)).toBe(true);
    expect(Object.getPrototypeOf(state)).toBeNull();
    await consent.acceptAll();
    expect(consent.state).not.toBe(state);
    expect(Object.isFrozen(consent.state)).toBe(true);
    expect(Object.getPrototypeOf(consent.state)).toBeNull();
    expect(state).toMatchObject({ analytics: false });
  });
});

describe('being ready', () => {
  it('is told once, in a microtask, with the state that was read', async () => {
    const { consent, calls } = record(createMemoryStorage(allowed));
    const states: unknown[] = [];
    consent.on('ready', (state) => states.push(state));
    expect(states).toEqual([]);
    await settle();
    expect(states).toEqual([consent.state]);
    await consent.rejectAll();
    expect(calls.filter((call) => call === 'ready')).toHaveLength(1);
  });

  it('is told to a late listener in a microtask, and to no other again', async () => {
    const { consent, calls } = record();
    await settle();
    await consent.acceptAll();
    const states: unknown[] = [];
    consent.on('ready', (state) => states.push(state));
    expect(states).toEqual([]);
    await settle();
    expect(states).toEqual([consent.state]);
    expect(calls.filter((call) => call === 'ready')).toHaveLength(1);
  });

  it('is not told to a late listener that has been removed meanwhile', async () => {
    const { consent } = record();
    await settle();
    const states: unknown[] = [];
    consent.on('ready', (state) => states.push(state))();
    await settle();
    expect(states).toEqual([]);
  });

  it('is told before an answer that comes at once', async () => {
    const { consent, calls } = record();
    await consent.acceptAll();
    expect(calls.slice(0, 3)).toEqual(['deny', 'ready', 'write']);
  });
});

describe('destroying', () => {
  it('silences every listener', async () => {
    const { consent, calls } = record();
    const states: unknown[] = [];
    consent.subscribe((state) => states.push(state));
    consent.destroy();
    await consent.acceptAll();
    consent.granted('nope');
    expect(states).toHaveLength(1);
    expect(
      calls.filter((call) => /ready|decision|change|error/.test(call)),
    ).toEqual([]);
  });
});
