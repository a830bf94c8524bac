import { describe, expect, it } from 'vitest';
import { checkConfig, parseConfig } from '../../src/config/index.ts';
import { fullConfig } from './configs.ts';

/** Checks the full configuration with other integrations, and gives what is found: severity and sentence. */
function check(integrations: unknown): string[] {
  return checkConfig({ ...fullConfig, integrations }).map(
    ({ severity, message }) => `${severity} ${message}`,
  );
}

const NAMES =
  '"google-consent-mode", "gtm", "matomo", "clarity", "call-function"';

describe('integrations', () => {
  it.for([
    {},
    { 'google-consent-mode': true, gtm: true, matomo: true, clarity: true },
    { 'google-consent-mode': {}, gtm: {}, matomo: {}, clarity: {} },
    { matomo: { categories: [] } },
    { 'google-consent-mode': { wait_for_update: 0, region: ['GB-ENG'] } },
  ])('may be %j', (integrations) => {
    expect(check(integrations)).toEqual([]);
  });

  it('have names that are known', () => {
    expect(check({ gtn: true, metamo: true })).toEqual([
      `advice integrations.gtn: expected one of the keys ${NAMES}, found "gtn". Did you mean "gtm"?`,
      `advice integrations.metamo: expected one of the keys ${NAMES}, found "metamo". Did you mean "matomo"?`,
    ]);
  });

  it.for([
    [
      { matomo: { categorys: [] } },
      'integrations.matomo.categorys',
      'categories',
    ],
    [{ gtm: { event: {} } }, 'integrations.gtm.event', 'events'],
    [
      { gtm: { events: { redy: 'a' } } },
      'integrations.gtm.events.redy',
      'ready',
    ],
    [
      { 'google-consent-mode': { signals: { analytics_Storage: [] } } },
      'integrations.google-consent-mode.signals.analytics_Storage',
      'analytics_storage',
    ],
    [
      { clarity: { signals: { analytics_storage: [] } } },
      'integrations.clarity.signals.analytics_storage',
      'analytics_Storage',
    ],
    [
      { 'google-consent-mode': { waitForUpdate: 500 } },
      'integrations.google-consent-mode.waitForUpdate',
      'wait_for_update',
    ],
  ] as const)(
    'have options that are known: %j',
    ([integrations, path, key]) => {
      const [problem = '', ...others] = check(integrations);
      expect(problem).toContain(`advice ${path}: expected one of the keys "`);
      expect(problem).toContain(`Did you mean "${key}"?`);
      expect(others).toEqual([]);
    },
  );

  it.for([
    [{ gtm: false }, 'gtm: expected true, or an object in curly brackets'],
    [{ 'call-function': true }, 'call-function: expected an object in curly'],
    [{ 'call-function': {} }, 'call-function.name: expected the name of a'],
    [
      { 'call-function': { name: 'site.consent' } },
      'call-function.name: expected the name of a global function',
    ],
    [
      { 'google-consent-mode': { wait_for_update: '500' } },
      'google-consent-mode.wait_for_update: expected a whole number of milliseconds from 0 to 60000, without quotes, found "500". Did you mean 500?',
    ],
    [
      { 'google-consent-mode': { region: ['uk'] } },
      'google-consent-mode.region[0]: expected a region, such as "GB"',
    ],
    [
      { matomo: { categories: 'analytics' } },
      'matomo.categories: expected a list in square brackets, such as ["analytics"]',
    ],
    [
      { matomo: { require: 'cookie' } },
      'matomo.require: expected one of "tracking", "cookies", found "cookie". Did you mean "cookies"?',
    ],
  ] as const)('are in error as %j', ([integrations, message]) => {
    const [problem = '', ...others] = check(integrations);
    expect(problem).toContain(`error integrations.${message}`);
    expect(others).toEqual([]);
  });
});

describe('ids in integrations', () => {
  const ids =
    '"essential", "statistics", "appearance", "marketing", "marketing/video-site"';

  it('are those of categories and services', () => {
    expect(
      check({
        'google-consent-mode': { signals: { ad_storage: ['marketting'] } },
        clarity: { signals: { ad_Storage: ['marketing/video'] } },
        matomo: { categories: ['statistics', 'analytics'] },
      }),
    ).toEqual([
      `advice integrations.google-consent-mode.signals.ad_storage[0]: expected one of ${ids}, found "marketting". Did you mean "marketing"?`,
      `advice integrations.clarity.signals.ad_Storage[0]: expected one of ${ids}, found "marketing/video". Did you mean "marketing/video-site"?`,
      `advice integrations.matomo.categories[1]: expected one of ${ids}, found "analytics".`,
    ]);
  });

  it('do not make a configuration unusable, since an unknown one is never allowed', () => {
    const integrations = { matomo: { categories: ['analytics'] } };
    expect(parseConfig({ ...fullConfig, integrations })).toHaveProperty(
      'integrations',
      integrations,
    );
  });

  it('are not blamed while the category that they mean is in error itself', () => {
    const categories = fullConfig.categories.map((category) => ({
      ...category,
      id: category.id === 'statistics' ? 'Statistics!' : category.id,
    }));
    expect(
      checkConfig({ ...fullConfig, categories }).map(({ path }) => path),
    ).toEqual(['categories[1].id']);
  });
});
