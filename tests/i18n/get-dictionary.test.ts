import { describe, expect, it } from 'vitest';
import { cyEmbed } from '../../src/i18n/cy-embed.ts';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { getDictionary } from '../../src/i18n/get-dictionary.ts';
import { minimalConfig as plain } from '../support/config.ts';

describe('the dictionary of a language', () => {
  it('is the library’s own for English and Welsh', () => {
    expect(getDictionary(plain, 'en')).toEqual(en);
    expect(getDictionary(plain, 'cy')).toEqual({ ...cy, ...cyEmbed });
  });

  it('has the site’s sentences over its own', () => {
    const texts = { cy: { accept: 'Caniatáu' } };
    const { accept, reject } = getDictionary({ ...plain, texts }, 'cy');
    expect([accept, reject]).toEqual(['Caniatáu', cy.reject]);
  });

  it('is English where the library and the site have nothing to say, with the dates of the language', () => {
    expect(getDictionary(plain, 'pl')).toEqual({ ...en, locale: 'pl' });
  });

  it('is the site’s own in a language of its own', () => {
    const pl = { ...en, locale: 'pl', accept: 'Akceptuj' };
    expect(getDictionary({ ...plain, texts: { pl } }, 'pl')).toEqual(pl);
  });
});
