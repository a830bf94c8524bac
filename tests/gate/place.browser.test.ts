import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../../src/core/config.ts';
import type * as place from '../../src/gate/place.ts';
import { minimalConfig } from '../support/config.ts';
import { openPage } from '../storage/open-page.ts';

/** Says what a page at a path makes of an address of the preferences page. */
async function isAt(
  path: string,
  preferencesUrl: LocalizedText,
  base?: string,
): Promise<boolean> {
  const { page, isPreferencesPage } = await openPage<typeof place>(
    'gate/place.ts',
    { path },
  );
  if (base) {
    const element = page.document.createElement('base');
    element.href = base;
    page.document.head.append(element);
  }
  return isPreferencesPage({ ...minimalConfig, preferencesUrl });
}

describe('the preferences page', () => {
  it.for([
    ['/cookies', '/cookies'],
    ['/cookies/', '/cookies'],
    ['/cookies', '/cookies/'],
    ['/cookies?from=banner', '/cookies'],
    ['/cookies', '/cookies?from=banner'],
    ['/cookies', '/cookies#choices'],
    ['/cookies', location.origin + '/cookies'],
    ['/help/cookies', '/help/cookies'],
    ['/cwcis%20ni', '/cwcis ni'],
  ] as const)('at %s is known by the address %s', async ([path, url]) => {
    expect(await isAt(path, url)).toBe(true);
  });

  it.for([
    ['/', '/cookies'],
    ['/cookies/notice', '/cookies'],
    ['/help/cookies', '/cookies'],
    ['/my-cookies', '/cookies'],
    ['/cookies-2', '/cookies'],
    ['/news?page=/cookies', '/cookies'],
    ['/cookie', '/cookies'],
  ] as const)('is not %s where the address is %s', async ([path, url]) => {
    expect(await isAt(path, url)).toBe(false);
  });

  it('is known by the address in any language', async () => {
    const url = { en: '/cookies', cy: '/cy/cwcis' };
    expect(await isAt('/cookies', url)).toBe(true);
    expect(await isAt('/cy/cwcis', url)).toBe(true);
    expect(await isAt('/cy/cookies', url)).toBe(false);
  });

  it('is known by its own address, whatever base its links have', async () => {
    expect(await isAt('/cookies', '/cookies', '/')).toBe(true);
    expect(await isAt('/news', '/cookies', '/cookies')).toBe(false);
  });
});

describe('a page inside another', () => {
  it('is known as one, so that no banner shows there (I18)', async () => {
    const { isFramed } = await openPage<typeof place>('gate/place.ts');
    expect(isFramed()).toBe(true);
  });
});
