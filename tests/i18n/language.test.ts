import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../src/core/config.ts';
import { pickLanguage } from '../../src/i18n/language.ts';
import { minimalConfig } from '../support/config.ts';

type Changes = Pick<ConsentConfig, 'languages' | 'texts'>;

const pick = (changes: Changes, tag: string): string =>
  pickLanguage({ ...minimalConfig, ...changes }, tag);

const polish = { texts: { pl: { accept: 'Akceptuj' } } };
const region = { texts: { 'pt-BR': { accept: 'Aceitar' } } };

describe('the language of the interface follows the page (W2)', () => {
  it.for([
    [{}, 'en', 'en'],
    [{}, 'en-GB', 'en'],
    [{}, 'cy', 'cy'],
    [{}, 'cy-GB', 'cy'],
    [{}, 'CY', 'cy'],
    [{}, '', 'en'],
    [{}, 'pl', 'en'],
    [{}, 'cym', 'en'],
    [polish, 'pl', 'pl'],
    [polish, 'pl-PL', 'pl'],
    [polish, 'cy', 'cy'],
    [region, 'pt-br', 'pt-BR'],
    [region, 'pt', 'en'],
    [{ languages: ['en'] }, 'cy', 'en'],
    [{ languages: ['cy'] }, 'en', 'cy'],
    [{ languages: ['cy', 'en'] }, 'pl', 'cy'],
    [{ languages: ['cy', 'en'] }, 'en-US', 'en'],
    [{ languages: ['en', 'en-US'] }, 'en-US', 'en-US'],
    [{ ...polish, languages: ['en', 'cy'] }, 'pl', 'en'],
    [{ languages: [] }, 'cy', 'en'],
  ] as const)('%j on a page in "%s": %s', ([changes, tag, language]) => {
    expect(pick(changes, tag)).toBe(language);
  });

  it.for(['constructor', '__proto__', 'toString'])(
    'and not names that every object has: %s (S13)',
    (tag) => {
      expect(pick({}, tag)).toBe('en');
    },
  );

  it.for([[7], ['en'], [{ 0: 'cy' }], [null]])(
    'where `languages` is no list, it is as if there were none: %j',
    ([languages]) => {
      const changes = { languages } as unknown as Changes;
      expect(pick(changes, 'cy')).toBe('cy');
    },
  );

  it('where a language in the list is none, the others count', () => {
    const changes = { languages: [['en'], 'cy'] } as unknown as Changes;
    expect(pick(changes, 'cy')).toBe('cy');
  });
});
