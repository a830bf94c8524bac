import { describe, expect, it } from 'vitest';
import { connect } from '../../src/integrations/connect.ts';
import { fullConfig } from '../config/configs.ts';
import { record } from '../core/make-consent.ts';
import { readCommands } from './google-tag.ts';
import { forgetGlobals, page } from './page-globals.ts';

forgetGlobals();

/** Connects, and returns what that throws. */
function messageOf(integrations: Record<string, unknown>): string {
  try {
    connect(record().consent, integrations);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}

describe('connect', () => {
  it('connects every integration of the configuration by its name', async () => {
    page.siteConsent = () => undefined;
    const { consent } = record();
    connect(consent, { ...fullConfig.integrations });
    await consent.rejectAll();
    expect(readCommands(page.dataLayer)[0]?.[1]).toBe('default');
    expect(page.dataLayer?.at(-1)).toMatchObject({ event: 'cookies' });
    expect(page._paq).toEqual([['requireCookieConsent']]);
    expect(page.clarity).toBeTypeOf('function');
  });

  it('takes true for no options', () => {
    const { consent } = record();
    connect(consent, { matomo: true, 'google-consent-mode': true });
    expect(page._paq).toEqual([['requireConsent']]);
    expect(readCommands(page.dataLayer)).toHaveLength(1);
  });

  it.for([
    [
      { gtn: true },
      'integrations.gtn: expected one of google-consent-mode, gtm, matomo, clarity, call-function, found "gtn"',
    ],
    [
      { constructor: true },
      /^integrations\.constructor: expected one of .*, found "constructor"$/,
    ],
    [
      JSON.parse('{ "__proto__": true }'),
      /^integrations\.__proto__: expected one of /,
    ],
    [
      { gtm: false },
      'integrations.gtm: expected true or an object, found false',
    ],
    [{ gtm: null }, 'integrations.gtm: expected true or an object, found null'],
    [
      { gtm: ['a'] },
      'integrations.gtm: expected true or an object, found ["a"]',
    ],
    [
      { 'call-function': true },
      'integrations.call-function: expected the name of a function, such as "siteConsent"',
    ],
    [
      { matomo: { categories: 'analytics' } },
      'integrations.matomo: expected a list of ids, such as ["analytics"], found "analytics"',
    ],
    [
      { clarity: { signals: { ad_Storage: true } } },
      'integrations.clarity: expected a list of ids, such as ["analytics"], found true',
    ],
    [{ clarity: { signals: null } }, /^integrations\.clarity: /],
  ] as const)('says where %j is wrong', ([integrations, message]) => {
    expect(messageOf(integrations as Record<string, unknown>)).toMatch(message);
  });

  it('connects the others where some fail, and tells of all that did', async () => {
    const { consent } = record();
    expect(() =>
      connect(consent, { gtn: true, matomo: true, gtm: 1, clarity: true }),
    ).toThrow(/^integrations\.gtn: .*\nintegrations\.gtm: .*$/);
    await consent.acceptAll();
    expect(page._paq).toEqual([['requireConsent']]);
    expect(page.clarity).toBeTypeOf('function');
  });

  it('undoes all of them', async () => {
    const { consent } = record();
    const undo = connect(consent, {
      gtm: true,
      matomo: { categories: ['analytics'] },
    });
    undo();
    await consent.acceptAll();
    expect(page._paq).toEqual([['requireConsent']]);
    expect(page.dataLayer).toBeUndefined();
  });
});
