import { cdp } from 'vitest/browser';

/** Deletes every cookie of the browser, whatever its attributes. */
export async function clearCookies(): Promise<void> {
  await cdp().send('Network.clearBrowserCookies');
}

/** Lists the cookies that a path of this host gets, with all their attributes, as the browser holds them. */
export async function listCookies(path = '/') {
  const { href } = new URL(path, location.href);
  const { cookies } = await cdp().send('Network.getCookies', { urls: [href] });
  return cookies;
}

/** Lists the names of the cookies that a path of this host gets, in alphabetical order. */
export async function listNames(path = '/'): Promise<string[]> {
  const cookies = await listCookies(path);
  return cookies.map(({ name }) => name).sort();
}
