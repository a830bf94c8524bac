import { beforeEach, describe, expect, it } from 'vitest';
import { clearCookies, listNames } from './browser-cookies.ts';
import { eraseFrom, PATH } from './erase-from.ts';

beforeEach(clearCookies);

describe('a cookie that several declare', () => {
  it('leaves what an allowed or essential category declares as well, by name or by pattern', async () => {
    const names = ['_ga', '_ga_1', 'session', '_gone'];
    await eraseFrom(
      names.map((name) => `${name}=1`),
      {
        refused: ['_g*', 'session'],
        allowed: ['_ga*'],
        essential: ['session'],
      },
    );
    expect(await listNames(PATH)).toEqual(['_ga', '_ga_1', 'session']);
  });

  it('goes by the service, not by its category', async () => {
    await eraseFrom(['own=1', 'embed=1', 'both=1'], {
      service: ['own', 'both'],
      allowedService: ['embed', 'both'],
      refused: ['embed'],
    });
    expect(await listNames(PATH)).toEqual(['both', 'embed']);
  });

  it('never reaches the consent cookie, by no name, pattern or path', async () => {
    await eraseFrom(
      ['cookie-consent=1', 'cookie-other=1', 'cookie-consent=2;path=/shop'],
      {
        refused: [
          'cookie-*',
          'cookie-consent',
          { name: 'cookie-consent', path: '/shop' },
        ],
      },
    );
    expect(await listNames(PATH)).toEqual(['cookie-consent']);
    expect(await listNames('/shop')).toEqual(['cookie-consent']);
  });
});
