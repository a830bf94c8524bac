import { beforeEach, describe, expect, it } from 'vitest';
import type * as cookie from '../../src/storage/cookie.ts';
import { createCookieStorage } from '../../src/storage/cookie.ts';
import { clearCookies, listCookies, listNames } from './browser-cookies.ts';
import { openPage } from './open-page.ts';

const DAY = 86_400;
const OLD = '1~1~1795353617~analytics.1';
const NEW = '1~1~1795353618~analytics.0';

/** Opens a page whose path has parts, so that cookies can be set at several paths. */
function openDeepPage() {
  return openPage<typeof cookie>('storage/cookie.ts', {
    path: '/force/news/page',
  });
}

beforeEach(clearCookies);

describe('writing the answer', () => {
  it('sets a cookie on this host alone: Path=/, SameSite=Lax, 180 days, readable by the page (S8, L15)', async () => {
    const before = Date.now() / 1000;
    await createCookieStorage({}).write(NEW);
    const after = Date.now() / 1000;
    const [cookie, ...others] = await listCookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({
      name: 'cookie-consent',
      value: NEW,
      domain: 'localhost',
      path: '/',
      sameSite: 'Lax',
      secure: false,
      httpOnly: false,
    });
    expect(cookie?.expires).toBeGreaterThan(before + 180 * DAY - 1);
    expect(cookie?.expires).toBeLessThan(after + 180 * DAY + 1);
  });

  it('takes name, days, path and attributes from the configuration', async () => {
    const options = {
      name: 'force.consent',
      days: 30,
      path: '/force',
      sameSite: 'Strict',
      secure: true,
    } as const;
    const before = Date.now() / 1000;
    await createCookieStorage(options).write(NEW);
    const [cookie] = await listCookies('/force');
    expect(cookie).toMatchObject({
      name: 'force.consent',
      path: '/force',
      sameSite: 'Strict',
      secure: true,
    });
    expect(cookie?.expires).toBeLessThan(before + 31 * DAY);
  });

  it('leaves the value as it is, so that no tool has to decode it (S9)', async () => {
    await createCookieStorage({}).write(NEW);
    expect(document.cookie).toBe(`cookie-consent=${NEW}`);
  });

  it('does not let a path begin another attribute (S9)', async () => {
    const path = '/; max-age=10; domain=localhost';
    await createCookieStorage({ path }).write(NEW);
    const [cookie] = await listCookies();
    expect(cookie?.expires).toBeGreaterThan(Date.now() / 1000 + 100 * DAY);
  });

  it('replaces the answer before it', async () => {
    const storage = createCookieStorage({});
    await storage.write(OLD);
    await storage.write(NEW);
    expect(storage.read()).toEqual([NEW]);
    expect(await listNames()).toEqual(['cookie-consent']);
  });

  it.for(['/', '/force', '/force/news/page'])(
    'removes an older copy at another path: %s (T10)',
    async (path) => {
      const { page, createCookieStorage: create } = await openDeepPage();
      page.document.cookie = `cookie-consent=${OLD};path=${path}`;
      const storage = create({ path: path === '/' ? '/force' : '/' });
      expect(storage.read()).toEqual([OLD]);
      await storage.write(NEW);
      expect(storage.read()).toEqual([NEW]);
      expect(await listCookies('/force/news/page')).toHaveLength(1);
    },
  );

  it('removes an older copy even where the browser refuses the new one, so that nobody believes it later', async () => {
    await createCookieStorage({}).write(OLD);
    const storage = createCookieStorage({ domain: 'police.uk' });
    await storage.write(NEW);
    expect(storage.read()).toEqual([]);
  });
});

describe('reading the answer', () => {
  it('gives every copy there is (T10)', async () => {
    const { page, createCookieStorage: create } = await openDeepPage();
    page.document.cookie = `cookie-consent=${OLD};path=/`;
    page.document.cookie = `cookie-consent=${NEW};path=/force`;
    expect([...create({}).read()].sort()).toEqual([OLD, NEW]);
  });

  it('gives none where there is none', () => {
    document.cookie = 'other=1';
    expect(createCookieStorage({}).read()).toEqual([]);
  });

  it('is not disturbed by a malformed cookie of somebody else (S10)', () => {
    document.cookie = 'x=%E0%A4%A';
    document.cookie = '=nameless';
    document.cookie = 'empty=';
    document.cookie = `cookie-consent=${NEW}`;
    expect(createCookieStorage({}).read()).toEqual([NEW]);
  });

  it('is not taken in by names and values that look like it (S11)', () => {
    document.cookie = `x=1%3B cookie-consent=${OLD}`;
    document.cookie = `y=cookie-consent=${OLD}`;
    document.cookie = `xcookie-consent=${OLD}`;
    document.cookie = `cookie-consent-2=${OLD}`;
    document.cookie = `Cookie-Consent=${OLD}`;
    document.cookie = `cookie%2Dconsent=${OLD}`;
    expect(createCookieStorage({}).read()).toEqual([]);
  });

  it.for(['a=b=c', '"1~1~1~a.1"', '%31~1~1~a.1', ''])(
    'gives the value as the browser does, undecoded (S11): %j',
    (value) => {
      document.cookie = `cookie-consent=${value}`;
      expect(createCookieStorage({}).read()).toEqual([value]);
    },
  );

  it('does not prolong its life (L16)', async () => {
    document.cookie = `cookie-consent=${NEW};max-age=1000`;
    const before = await listCookies();
    createCookieStorage({}).read();
    expect(await listCookies()).toEqual(before);
  });
});

describe('removing the answer', () => {
  it('removes every copy, and no other cookie', async () => {
    const { page, createCookieStorage: create } = await openDeepPage();
    page.document.cookie = `cookie-consent=${OLD};path=/`;
    page.document.cookie = `cookie-consent=${NEW};path=/force`;
    page.document.cookie = 'other=1;path=/';
    const storage = create({ path: '/force' });
    await storage.remove();
    expect(storage.read()).toEqual([]);
    expect(await listNames('/force/news/page')).toEqual(['other']);
  });

  it('is no fault where there is none', () => {
    const storage = createCookieStorage({});
    expect(() => storage.remove()).not.toThrow();
    expect(storage.read()).toEqual([]);
  });
});

describe('an answer that was not kept', () => {
  it.for([
    [undefined, 'may block cookies'],
    ['police.uk', 'for "police.uk", which is no parent of this host'],
    ['ocalhost', 'for "ocalhost", which is no parent of this host'],
    ['localhost', 'for "localhost", which is probably a public suffix'],
  ] as const)('is explained for the domain %j (T9)', ([domain, expected]) => {
    const storage = createCookieStorage({ ...(domain && { domain }) });
    expect(storage.explain?.()).toContain(expected);
    expect(storage.explain?.()).toContain('"cookie-consent"');
  });
});
