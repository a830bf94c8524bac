import { describe, expect, it } from 'vitest';
import { mergeChoices } from '../../src/core/commit.ts';
import type { Choices } from '../../src/core/types.ts';
import { listUnits } from '../../src/core/units.ts';
import { makeCategory } from './make-consent.ts';

const units = listUnits([
  makeCategory('essential', { basis: 'essential' }),
  makeCategory('analytics'),
  makeCategory('marketing', { services: ['youtube', 'maps'] }),
]);

/** Choices as they are held: without a prototype. */
function choose(choices: Choices): Choices {
  return Object.assign(Object.create(null), choices) as Choices;
}

describe('adding answers to earlier ones', () => {
  it('keeps what is not answered again, and drops ids that the configuration no longer has', () => {
    const earlier = choose({ analytics: true, gone: true });
    expect(mergeChoices(units, earlier, choose({ marketing: false }))).toEqual({
      analytics: true,
      marketing: false,
    });
  });

  it('replaces the answers of the services when their category is answered', () => {
    const earlier = choose({ marketing: true, 'marketing/youtube': true });
    expect(mergeChoices(units, earlier, choose({ marketing: false }))).toEqual({
      marketing: false,
    });
    expect(mergeChoices(units, earlier, true)).toEqual({
      analytics: true,
      marketing: true,
    });
  });

  it('answers every optional category, and no other, when everything is accepted or refused', () => {
    for (const answer of [true, false])
      expect(mergeChoices(units, choose({}), answer)).toEqual({
        analytics: answer,
        marketing: answer,
      });
  });
});
