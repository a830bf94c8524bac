import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/index.ts';
import { fullConfig } from '../configs.ts';

function check(answers: Record<string, string>, changes: object = {}) {
  const legacy = [{ cookie: 'cookies_policy', answers }];
  return checkConfig({ ...fullConfig, legacy, ...changes });
}

describe('the answers of another tool', () => {
  it('may be those of categories and services that can be refused', () => {
    expect(
      check({ statistics: 'usage', 'marketing/video-site': 'video' }),
    ).toEqual([]);
  });

  it.for([
    ['marketting', '"marketing"'],
    ['video-site', '"marketing/video-site"'],
    ['marketing/videosites', '"marketing/video-site"'],
    ['campaigns', undefined],
    ['essential', undefined],
    ['constructor', undefined],
  ] as const)('may not be those of "%s"', ([key, suggestion]) => {
    expect(check({ [key]: 'usage' })).toMatchObject([
      {
        path: `legacy[0].answers${/^[\w-]+$/.test(key) ? `.${key}` : `["${key}"]`}`,
        severity: 'error',
        expected:
          'one of the keys "statistics", "appearance", "marketing", "marketing/video-site", which visitors can refuse',
        found: `"${key}"`,
      },
    ]);
    expect(check({ [key]: 'usage' })[0]?.suggestion).toBe(suggestion);
  });

  it('are not meant for a category that has one already', () => {
    const [issue] = check({ marketing: 'a', marketting: 'b' });
    expect(issue?.suggestion).not.toBe('"marketing"');
  });

  it('are let pass where an id is none, which is the slip to mend', () => {
    const [first, ...others] = fullConfig.categories;
    const categories = [{ ...first, id: 'News!' }, ...others];
    expect(
      check({ news: 'a' }, { categories }).map(({ path }) => path),
    ).toEqual(['categories[0].id']);
  });
});

describe('the place of an answer', () => {
  it.for(['usage', 'a.b.c', 'Marketing cookies.on', '0'])(
    'may be "%s"',
    (place) => {
      expect(check({ marketing: place })).toEqual([]);
    },
  );

  it.for(['', ' ', '.a', 'a.', 'a..b', ' a', 'a. b'])(
    'may not be "%s"',
    (place) => {
      expect(check({ marketing: place }).map(({ path }) => path)).toEqual([
        'legacy[0].answers.marketing',
      ]);
    },
  );
});
