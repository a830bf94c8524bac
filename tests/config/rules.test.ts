import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/index.ts';
import { fullConfig } from './configs.ts';
import type { Part } from './errors-of.ts';
import { errorsOf, errorsWith } from './errors-of.ts';

describe('the basis "statistics"', () => {
  it.for([
    ['advertising'],
    ['session-replay'],
    ['measurement', 'Session replay'],
  ])('is refused for the purposes %j (L6)', (purposes) => {
    const errors = errorsWith((_, categories) =>
      Object.assign(categories[2] ?? {}, { basis: 'statistics', purposes }),
    );
    expect(Object.keys(errors)).toEqual(['categories[2].basis']);
  });

  it.for([['measurement'], []])('is taken for the purposes %j', (purposes) => {
    const errors = errorsWith((_, categories) =>
      Object.assign(categories[2] ?? {}, { basis: 'statistics', purposes }),
    );
    expect(errors).toEqual({});
  });
});

describe('languages', () => {
  it('are the same in every text that is written per language', () => {
    const errors = errorsWith(
      (config) => (config['siteName'] = { en: 'Police' }),
    );
    expect(errors).toEqual({
      'siteName.cy':
        'siteName.cy: expected a text in the language "cy", since other texts have one, found nothing.',
    });
  });

  it('count when only the replaced sentences have them, which need not be complete themselves', () => {
    const errors = errorsOf({
      ...fullConfig,
      texts: { gd: { accept: 'Gabh ris' } },
      siteName: { en: 'Police', cy: 'Heddlu', gd: 'Poileas' },
      categories: [
        {
          id: 'a',
          basis: 'consent',
          label: { en: 'A', cy: 'A' },
          description: 'A',
        },
      ],
    });
    expect(Object.keys(errors)).toEqual([
      'noticeUrl.gd',
      'preferencesUrl.gd',
      'categories[0].label.gd',
    ]);
  });

  it('serve their regions', () => {
    const errors = errorsWith(
      (config) => (config['siteName'] = { 'en-GB': 'P', en: 'P', cy: 'H' }),
    );
    expect(errors).toEqual({});
  });

  it('that are misspelt are reported where they stand, not everywhere else', () => {
    const config = structuredClone(fullConfig) as unknown as Part;
    config['siteName'] = { en: 'Police', cw: 'Heddlu' };
    expect(errorsOf(config)).toEqual({
      'siteName.cw':
        'siteName.cw: expected one of "en", "cy", found "cw". Did you mean "cy"?',
    });
  });
});

describe('replaced sentences', () => {
  const texts = { en: { accept: 'Yes', rejekt: 'No' } };

  it('may have any key while the dictionary is not known', () => {
    expect(checkConfig({ ...fullConfig, texts })).toEqual([]);
  });

  it('have keys of the dictionary, or else advice is given', () => {
    const issues = checkConfig(
      { ...fullConfig, texts },
      { textKeys: ['accept', 'reject'] },
    );
    expect(issues).toMatchObject([
      { path: 'texts.en.rejekt', severity: 'advice', suggestion: '"reject"' },
    ]);
  });

  it('are not blank', () => {
    const errors = errorsOf({ ...fullConfig, texts: { en: { accept: '' } } });
    expect(Object.keys(errors)).toEqual(['texts.en.accept']);
  });
});
