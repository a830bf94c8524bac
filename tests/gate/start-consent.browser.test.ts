import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Consent, Integration } from '../../src/core/types.ts';
import { startConsent } from '../../src/gate/start-consent.ts';
import { minimalConfig } from '../support/config.ts';

/** What went to the browser's error reporting. */
let told: unknown[] = [];
const report = vi.spyOn(window, 'reportError').mockImplementation((error) => {
  told.push(error);
});
let consent: Consent | undefined;

/** Starts the library in this page, as a bundled site does. */
function startWith(...integrations: readonly Integration[]): Consent {
  return (consent = startConsent(minimalConfig, { integrations }));
}

const broken = new Error('the vendor is broken');

afterEach(() => {
  consent?.destroy();
  told = [];
  report.mockClear();
});

describe('an integration that is given to startConsent', () => {
  it('and throws is reported, and stops neither the start nor another one', () => {
    const connected = vi.fn();
    const started = startWith(
      () => {
        throw broken;
      },
      (given) => {
        connected(given);
        return undefined;
      },
    );
    expect(connected).toHaveBeenCalledExactlyOnceWith(started);
    expect(told).toEqual([broken]);
  });

  it('is undone by destroy, once, and is not before', () => {
    const undo = vi.fn();
    const { destroy } = startWith(() => undo);
    expect(undo).not.toHaveBeenCalled();
    destroy();
    destroy();
    expect(undo).toHaveBeenCalledOnce();
    expect(window.byConsent).toBeUndefined();
  });

  it('whose undo throws is reported, and stops neither another undo nor the end', () => {
    const undo = vi.fn();
    startWith(
      () => () => {
        throw broken;
      },
      () => undefined,
      () => undo,
    ).destroy();
    expect(undo).toHaveBeenCalledOnce();
    expect(told).toEqual([broken]);
    expect(window.byConsent).toBeUndefined();
  });

  it('is connected to the instance that is running where there is one, and undone with it', () => {
    const undos = [vi.fn(), vi.fn()] as const;
    const first = startWith(() => undos[0]);
    vi.spyOn(console, 'warn').mockReturnValueOnce();
    expect(startWith(() => undos[1])).toBe(first);
    first.destroy();
    for (const undo of undos) expect(undo).toHaveBeenCalledOnce();
  });

  it('sees an instance that has not ended while it is undone', () => {
    const seen = vi.fn();
    startWith((given) => () => {
      seen(given.granted('essential'), window.byConsent === given);
    }).destroy();
    expect(seen).toHaveBeenCalledExactlyOnceWith(true, true);
  });
});
