import { findObjections, pickNewest, resolveState } from '../core/decision.ts';
import type { Choices } from '../core/types.ts';
import { DEFAULT_NAME, readCopies } from '../storage/read-cookies.ts';
import { hasGpc } from './gpc.ts';
import type { UiContext } from './ui.ts';

/** What the visitor answered before, be it to an older version of the policy. */
export interface Earlier {
  /** Whether there is such an answer, so that whoever is asked is asked again. */
  readonly isThere: boolean;
  /** What it allowed, and what is on without an answer: what a form begins with (L17). */
  readonly allowed: Choices;
}

/** Reads the newest answer on this device. */
export function readEarlier({ config, units }: UiContext): Earlier {
  const values = readCopies(config.cookie?.name ?? DEFAULT_NAME);
  const newest = pickNewest(values, Date.now() / 1000);
  const objections = findObjections(values, newest, hasGpc());
  return {
    isThere: !!newest,
    allowed: resolveState(units, newest?.choices, objections),
  };
}
