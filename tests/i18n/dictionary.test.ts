import { describe, expect, it } from 'vitest';
import { cyEmbed } from '../../src/i18n/cy-embed.ts';
import { cy as cyBase } from '../../src/i18n/cy.ts';
import type { Dictionary } from '../../src/i18n/dictionary.ts';
import { en } from '../../src/i18n/en.ts';

const cy: Dictionary = { ...cyBase, ...cyEmbed };
const dictionaries = { en, cy };
const keys = Object.keys(en) as (keyof Dictionary)[];

/** What Welsh needs besides, since not every browser knows it. */
const WELSH_ONLY = ['monthNames'];

/** What is rightly the same in both languages. */
const ALIKE = ['direction'];

/** Lists what `pattern` finds in a sentence, each once and in order. */
function find(sentence: string | undefined, pattern: RegExp): string[] {
  return [...new Set(sentence?.match(pattern))].sort();
}

describe('English and Welsh', () => {
  it('have the same keys (W1)', () => {
    expect(Object.keys(cy).sort()).toEqual([...keys, ...WELSH_ONLY].sort());
  });

  it.for(keys)('have the same placeholders in "%s" (W4)', (key) => {
    expect(find(cy[key], /\{.*?\}/g)).toEqual(find(en[key], /\{.*?\}/g));
  });

  it('have placeholders where something is to be filled in', () => {
    const filled = keys.filter((key) => en[key]?.includes('{'));
    expect(filled).toContain('bannerHeading');
    expect(filled.length).toBeGreaterThan(10);
  });

  it.for(keys)('have a link in "%s" where the other has one', (key) => {
    const shapes = [en, cy].map((texts) => texts[key]?.replace(/[^[\]]/g, ''));
    expect(shapes[1]).toBe(shapes[0]);
    expect(shapes[0]).toMatch(/^(\[\])?$/);
  });

  it('have links in the sentences that are made into one', () => {
    expect(keys.filter((key) => en[key]?.includes('['))).toEqual([
      'bannerNotice',
      'accepted',
      'rejected',
      'saved',
      'complain',
    ]);
  });

  it('are nowhere the same, but where that is right (W1)', () => {
    expect(keys.filter((key) => cy[key] === en[key])).toEqual(ALIKE);
  });

  it.for(Object.entries(dictionaries))(
    'have no sentence that is empty, or begins or ends with a space: %s (W1, W4)',
    ([, texts]) => {
      const odd = Object.entries(texts).filter(
        ([, text]: [string, string]) => !text.trim() || text !== text.trim(),
      );
      expect(odd).toEqual([]);
    },
  );

  it('call hiding and refusing by different words (W6)', () => {
    for (const { hide, reject } of [en, cy])
      expect(hide).not.toContain(reject.split(' ')[0]);
  });

  it('have no answer that is a bare yes or no (W5)', () => {
    for (const { allow, deny, keepOn, objectTo } of [en, cy])
      for (const statement of [allow, deny, keepOn, objectTo])
        expect(statement.split(' ').length).toBeGreaterThan(2);
  });

  it('name what the button hides (I10)', () => {
    expect(en.hide).toContain('cookie');
    expect(cy.hide).toMatch(/[cg]wci/);
  });

  it('weigh accepting and refusing alike: a verb, then the same words (L9)', () => {
    for (const { accept, reject } of [en, cy])
      expect(accept.split(' ').slice(1)).toEqual(reject.split(' ').slice(1));
  });
});
