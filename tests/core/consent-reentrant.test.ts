import { describe, expect, it } from 'vitest';
import type { ConsentStorage } from '../../src/core/types.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { createSlowStorage, record, storedValue } from './make-consent.ts';

const allowed = storedValue('preferences.1', 'analytics.1', 'marketing.1');

/** Calls a function once, however often it is asked, even while it runs. */
function once(act: () => Promise<unknown>): {
  run: () => void;
  result: () => Promise<unknown> | undefined;
} {
  let hasRun = false;
  let result: Promise<unknown> | undefined;
  return {
    run() {
      if (hasRun) return;
      hasRun = true;
      result = act();
    },
    result: () => result,
  };
}

describe('a listener that throws', () => {
  it.for(['ready', 'decision', 'change'] as const)(
    'stops no other and nothing that follows, and is reported: %s',
    async (name) => {
      const { consent, calls, reported } = record();
      const mistake = new Error(name);
      let heard = 0;
      consent.on(name, () => {
        throw mistake;
      });
      consent.on(name, () => heard++);
      await consent.acceptAll();
      expect(heard).toBe(1);
      expect(reported).toEqual([mistake]);
      expect(calls.at(-1)).toBe('release');
    },
  );

  it('stops no other where it hears an error, and the error stays the one that is thrown', async () => {
    const { consent, reported } = record();
    const errors: unknown[] = [];
    consent.on('error', () => {
      throw new Error('mistake');
    });
    consent.on('error', (error) => errors.push(error));
    await expect(consent.save({ nope: true })).rejects.toMatchObject({
      code: 'id-unknown',
    });
    expect(errors).toHaveLength(1);
    expect(reported).toMatchObject([{ message: 'mistake' }]);
  });

  it('stops no other where it subscribes', () => {
    const { consent, reported } = record();
    consent.subscribe(() => {
      throw new Error('mistake');
    });
    expect(reported).toMatchObject([{ message: 'mistake' }]);
  });
});

describe.for([
  ['at once', () => createMemoryStorage()],
  [
    'later',
    (): ConsentStorage => {
      const memory = createMemoryStorage();
      return {
        ...memory,
        write: (value) => Promise.resolve().then(() => memory.write(value)),
      };
    },
  ],
] as const)(
  'where storing ends %s, an answer given by a listener',
  ([, make]) => {
    it.for(['ready', 'decision', 'change'] as const)(
      'wins over the one that it hears of: %s',
      async (name) => {
        const storage = make();
        const { consent } = record(storage);
        const nested = once(() => consent.save({ analytics: false }));
        consent.on(name, nested.run);
        await consent.acceptAll();
        await nested.result();
        expect(consent.state).toMatchObject({
          analytics: false,
          marketing: true,
        });
        expect(storage.read()[0]).toContain('analytics.0');
      },
    );

    it('leaves every listener with the present state, in whichever order they were added', async () => {
      const { consent } = record(make());
      const before: unknown[] = [];
      const after: unknown[] = [];
      consent.on('change', (state) => before.push(state['analytics']));
      const nested = once(() => consent.rejectAll());
      consent.on('change', nested.run);
      consent.on('change', (state) => after.push(state['analytics']));
      await consent.acceptAll();
      await nested.result();
      expect(consent.granted('analytics')).toBe(false);
      expect(before.at(-1)).toBe(false);
      expect(after.at(-1)).toBe(false);
    });

    it('leaves every listener with the decision in force', async () => {
      const { consent } = record(make());
      const actions: unknown[] = [];
      const nested = once(() => consent.rejectAll());
      consent.on('decision', nested.run);
      consent.on('decision', (decision) => actions.push(decision?.action));
      await consent.acceptAll();
      await nested.result();
      expect(consent.decision?.action).toBe('reject-all');
      expect(actions.at(-1)).toBe('reject-all');
    });
  },
);

describe('a refusal by a listener', () => {
  it('of an error is kept, where the storage works again', async () => {
    const memory = createMemoryStorage(allowed);
    let works = false;
    const { consent } = record({
      ...memory,
      write: (value) => (works ? memory.write(value) : undefined),
    });
    const nested = once(() => {
      works = true;
      return consent.rejectAll();
    });
    consent.on('error', nested.run);
    await expect(consent.save({ analytics: false })).rejects.toThrow();
    await nested.result();
    expect(consent.decision?.action).toBe('reject-all');
    expect(memory.read()[0]).toContain('marketing.0');
  });

  it('of a change that is told before storing overtakes what is being stored', async () => {
    const storage = createSlowStorage(allowed);
    const { consent } = record(storage);
    const nested = once(() => consent.save({ marketing: false }));
    consent.on('change', nested.run);
    const saving = consent.save({ analytics: false });
    storage.settle();
    storage.settle();
    expect(await saving).toBe(await nested.result());
    expect(consent.state).toMatchObject({ analytics: false, marketing: false });
    expect(consent.decision?.choices).toMatchObject({
      preferences: true,
      analytics: false,
      marketing: false,
    });
  });

  it('during a decision releases nothing that it refuses', async () => {
    const { consent, calls } = record();
    const released: boolean[] = [];
    const nested = once(() => consent.rejectAll());
    consent.on('decision', nested.run);
    const push = calls.push.bind(calls);
    calls.push = (...names) => {
      if (names[0] === 'release') released.push(consent.granted('analytics'));
      return push(...names);
    };
    await consent.acceptAll();
    await nested.result();
    expect(released).not.toContain(true);
  });
});
