import { describe, expectTypeOf, it } from 'vitest';
import type { cyEmbed } from '../../src/i18n/cy-embed.ts';
import { cy } from '../../src/i18n/cy.ts';
import type { Dictionary } from '../../src/i18n/dictionary.ts';
import type { en } from '../../src/i18n/en.ts';

type English = typeof en;
type Welsh = typeof cy & typeof cyEmbed;

describe('a dictionary', () => {
  it('has the same keys in English and in Welsh (W1)', () => {
    expectTypeOf<keyof English>().toEqualTypeOf<keyof Welsh>();
    expectTypeOf<keyof Welsh>().toEqualTypeOf<keyof Dictionary>();
  });

  it('holds sentences and nothing else', () => {
    expectTypeOf<Required<Dictionary>>().toEqualTypeOf<
      Readonly<Record<keyof Dictionary, string>>
    >();
  });

  it('that lacks a sentence does not compile', () => {
    const { hide, ...others } = cy;
    // @ts-expect-error -- `hide` is missing
    const incomplete: typeof cy = others;
    expectTypeOf([hide, incomplete]).toBeArray();
  });

  it('with a sentence that nobody asks for does not compile', () => {
    // @ts-expect-error -- there is no such key
    const overfull: typeof cy = { ...cy, welcome: 'Croeso' };
    expectTypeOf(overfull).toBeObject();
  });
});
