import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/index.ts';
import { fullConfig, makeMinimal } from './configs.ts';
import type { Part } from './errors-of.ts';
import { errorsOf, errorsWith } from './errors-of.ts';

describe('checkConfig', () => {
  it('accepts the minimal configuration and advises what visitors are not told', () => {
    const issues = checkConfig(makeMinimal());
    expect(issues.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
      'advice complaintsUrl',
      'advice categories[1].cookies[0].provider',
      'advice categories[2].storage[0].duration',
      'advice categories[2].storage[0].provider',
    ]);
  });

  it('says where, what was expected, what was found and what was meant, in one sentence', () => {
    const config = makeMinimal();
    config['complaintsUrl'] = '/complaints';
    Object.assign((config['categories'] as Part[])[1] ?? {}, {
      basis: 'concent',
    });
    expect(checkConfig(config)[0]).toEqual({
      path: 'categories[1].basis',
      severity: 'error',
      expected: 'one of "essential", "consent", "statistics", "appearance"',
      found: '"concent"',
      suggestion: '"consent"',
      message:
        'categories[1].basis: expected one of "essential", "consent", "statistics", "appearance", found "concent". Did you mean "consent"?',
    });
  });

  it('reports a misspelt required key once, as an error at the key itself', () => {
    const errors = errorsWith((_, [category = {}]) => {
      category['lable'] = category['label'];
      delete category['label'];
    });
    expect(errors).toEqual({
      'categories[0].lable':
        'categories[0].lable: expected one of the keys "id", "basis", "label", "description", "cookies", "storage", "services", "purposes", found "lable". Did you mean "label"?',
    });
  });

  it('reports an unknown key as advice', () => {
    const issues = checkConfig({ ...fullConfig, colour: 'blue' });
    expect(issues).toMatchObject([{ path: 'colour', severity: 'advice' }]);
  });

  it('reports everything at once, in the order of the configuration, whatever else is wrong', () => {
    const config = {
      noticeUrl: 'javascript:alert(1)',
      siteName: '',
      categories: [
        { id: 'a', label: { en: 'A', cy: 'A' } },
        {
          id: 'a',
          basis: 'statistics',
          label: { en: 'B' },
          description: 'B',
          purposes: ['advertising'],
        },
      ],
      cookie: { days: 0, sameSite: 'None', secure: false },
    };
    expect(Object.keys(errorsOf(config))).toEqual([
      'preferencesUrl',
      'version',
      'noticeUrl',
      'siteName',
      'categories[0].basis',
      'categories[0].description',
      'categories[1].id',
      'categories[1].basis',
      'categories[1].label.cy',
      'cookie.days',
      'cookie.secure',
    ]);
  });

  it('reports each place once', () => {
    const config = makeMinimal();
    config['complaintsUrl'] = '/complaints';
    config['version'] = -1.5;
    // As a name unfit, and besides meaning the cookie that keeps the answer.
    const cookie = { name: '*', purpose: 'A', duration: 'A', provider: 'A' };
    config['categories'] = [
      { ...fullConfig.categories[3], services: [], cookies: [cookie] },
    ];
    expect(checkConfig(config).map(({ path }) => path)).toEqual([
      'version',
      'categories[0].cookies[0].name',
    ]);
  });

  it('wants at least one category', () => {
    expect(errorsWith((config) => (config['categories'] = []))).toEqual({
      categories:
        'categories: expected at least one category, found an empty list.',
    });
  });

  it('shows characters that cannot be seen', () => {
    const [message] = Object.values(
      errorsWith(
        (config) => (config['noticeUrl'] = '/a\u00a0\u200b\u001b[31m'),
      ),
    );
    expect(message).toContain('found "/a\\u00a0\\u200b\\u001b[31m"');
  });
});
