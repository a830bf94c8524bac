import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/index.ts';
import { makeMinimal } from '../configs.ts';

function check(languages: readonly string[], texts: object = {}) {
  const config = { ...makeMinimal(), complaintsUrl: '/complaints' };
  return checkConfig({ ...config, languages, texts })
    .filter(({ path }) => path.startsWith('languages'))
    .map(({ path, severity, suggestion }) => [path, severity, suggestion]);
}

describe('the languages of the interface', () => {
  it.for([[['en', 'cy']], [['cy']], [['en', 'en-GB']]] as const)(
    'may be those of the library: %j',
    ([languages]) => {
      expect(check(languages)).toEqual([]);
    },
  );

  it('may be others that the site has sentences for', () => {
    expect(check(['en', 'pl'], { pl: { accept: 'Akceptuj' } })).toEqual([]);
  });

  it('without sentences are advised against, since visitors would read English', () => {
    expect(check(['en', 'pl', 'gd-GB'])).toEqual([
      ['languages[1]', 'advice', undefined],
      ['languages[2]', 'advice', undefined],
    ]);
  });

  it('name Welsh without a region, for which the library has no sentences', () => {
    expect(check(['en', 'cy-GB'])).toEqual([
      ['languages[1]', 'advice', '"cy"'],
    ]);
  });

  it('stand once', () => {
    expect(check(['en', 'cy', 'en', 'cy'])).toEqual([
      ['languages[2]', 'error', undefined],
      ['languages[3]', 'error', undefined],
    ]);
    expect(check(['en-GB', 'en-gb'])).toEqual([
      ['languages[1]', 'error', undefined],
    ]);
  });

  it('are language tags, one at least', () => {
    expect(check(['en', 'english', 'EN'])).toEqual([
      ['languages[1]', 'error', undefined],
      ['languages[2]', 'error', '"en"'],
    ]);
    expect(check([])).toEqual([['languages', 'error', undefined]]);
  });
});
