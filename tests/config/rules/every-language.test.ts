import { describe, expect, it } from 'vitest';
import { fullConfig } from '../configs.ts';
import type { Part } from '../errors-of.ts';
import { errorsOf, errorsWith } from '../errors-of.ts';

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
      reason: 'New videos',
      complaintsUrl: '/complaints',
      legacy: [],
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
