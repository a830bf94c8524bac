import { describe, expect, it } from 'vitest';
import { createSlowStorage, record, tick } from './make-consent.ts';

describe('answers that overlap', () => {
  it('the last wins, and the earlier promise resolves to its state', async () => {
    const storage = createSlowStorage();
    const { consent, calls } = record(storage);
    const first = consent.acceptAll();
    const second = consent.rejectAll();
    storage.settle();
    storage.settle();
    expect(await first).toBe(await second);
    expect(consent.granted('analytics')).toBe(false);
    expect(consent.decision?.action).toBe('reject-all');
    expect(calls.filter((call) => call === 'decision')).toHaveLength(1);
    expect(calls).not.toContain('change');
  });

  it('a grant in flight releases nothing once it has been refused', async () => {
    const storage = createSlowStorage();
    const { consent, calls } = record(storage);
    const first = consent.acceptAll();
    await tick();
    const second = consent.rejectAll();
    storage.settle();
    await tick();
    expect(calls).not.toContain('release');
    storage.settle();
    await Promise.all([first, second]);
    expect(consent.granted('analytics')).toBe(false);
  });

  it('a later one builds on the one that is being stored', async () => {
    const storage = createSlowStorage();
    const { consent } = record(storage);
    const first = consent.save({ analytics: true });
    const second = consent.save({ marketing: false });
    storage.settle();
    storage.settle();
    await Promise.all([first, second]);
    expect(consent.decision?.choices).toEqual({
      analytics: true,
      marketing: false,
    });
  });

  it('an earlier one that fails is made good by the later one', async () => {
    const storage = createSlowStorage();
    const { consent, calls } = record(storage);
    const first = consent.save({ analytics: true });
    await tick();
    const second = consent.save({ marketing: true });
    storage.settle(new Error('late'));
    storage.settle();
    expect(await first).toBe(await second);
    expect(consent.granted('analytics')).toBe(true);
    expect(calls).not.toContain('error');
  });

  it('both fail with one error when the later one fails', async () => {
    const storage = createSlowStorage();
    const { consent, calls } = record(storage);
    const one = consent.acceptAll();
    await tick();
    const errors = [one, consent.save({ marketing: true })].map((saving) =>
      saving.catch((error: unknown) => error),
    );
    storage.settle();
    storage.settle(new Error('late'));
    const [first, second] = await Promise.all(errors);
    expect(first).toBe(second);
    expect(calls.filter((call) => call === 'error')).toHaveLength(1);
    expect(consent.granted('analytics')).toBe(false);
  });
});
