import Cookies from 'js-cookie';
import type { CookieOptions } from '../core/config.ts';
import { DEFAULT_DAYS } from '../core/decision.ts';
import type { ConsentStorage } from '../core/types.ts';
import { listDomains } from './domains.ts';
import { listPaths } from './paths.ts';
import { DEFAULT_NAME, readCopies } from './read-cookies.ts';

/**
 * Makes a storage that keeps the answer in a cookie: host-only unless a domain is configured, `SameSite=Lax`, `Secure` on https (S8). The expiry is
 * counted from the write, and only a decision writes (L16). Whether a write was kept only reading tells.
 */
export function createCookieStorage({
  name = DEFAULT_NAME,
  days = DEFAULT_DAYS,
  domain,
  path = '/',
  sameSite = 'Lax',
  secure = location.protocol === 'https:',
}: CookieOptions): ConsentStorage {
  function set(value: string): void {
    const maxAge = String(days * 86_400);
    Cookies.set(name, value, {
      'max-age': maxAge,
      domain,
      path,
      sameSite,
      secure,
    });
  }

  function remove(): void {
    for (const scope of listDomains(location.hostname))
      for (const at of new Set([path, ...listPaths()]))
        Cookies.remove(name, { domain: scope, path: at, secure });
  }

  return {
    read: () => readCopies(name),
    write(value) {
      set(value);
      if (readCopies(name).some((copy) => copy !== value)) {
        // An older copy that outlives a refused write would be believed on the next page.
        remove();
        set(value);
      }
    },
    remove,
    explain() {
      const refused = `The browser did not keep the cookie "${name}"`;
      if (!domain) return `${refused}; it may block cookies.`;
      return `.${location.hostname}`.endsWith(`.${domain}`)
        ? `${refused} for "${domain}", which is probably a public suffix.`
        : `${refused} for "${domain}", which is no parent of this host.`;
    },
  };
}
