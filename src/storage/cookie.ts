import Cookies from 'js-cookie';
import { DEFAULT_DAYS } from '../core/commit.ts';
import type { CookieOptions } from '../core/config.ts';
import type { ConsentStorage } from '../core/types.ts';
import { listDomains } from './domains.ts';

/** Name of the cookie where the configuration gives none. */
export const DEFAULT_NAME = 'cookie-consent';

/**
 * Makes a storage that keeps the answer in a cookie: host-only unless a domain is configured, `SameSite=Lax`, `Secure` on https (S8).
 * Expiry is counted from the write, and only a decision writes (L16). Whether a write was kept only reading tells.
 */
export function createCookieStorage({
  name = DEFAULT_NAME,
  days = DEFAULT_DAYS,
  domain,
  path = '/',
  sameSite = 'Lax',
  secure = location.protocol === 'https:',
}: CookieOptions = {}): ConsentStorage {
  const storage: ConsentStorage = {
    // js-cookie would give the first copy only; after a change of `domain` there can be two (T10).
    read() {
      return document.cookie
        .split('; ')
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1));
    },
    write(value) {
      const set = (): void => {
        Cookies.set(name, value, {
          'max-age': String(days * 86_400),
          domain,
          path,
          sameSite,
          secure,
        });
      };
      set();
      if (storage.read().some((copy) => copy !== value)) {
        // An older copy that outlives a refused write would be believed again on the next page.
        void storage.remove();
        set();
      }
    },
    remove() {
      for (const scope of listDomains(location.hostname))
        for (const at of new Set([path, '/']))
          Cookies.remove(name, { domain: scope, path: at, secure });
    },
    explain() {
      const isParent = `.${location.hostname}`.endsWith(`.${String(domain)}`);
      return `The browser refused "${name}"${
        domain
          ? ` for "${domain}", which is ${isParent ? 'probably a public suffix' : 'no parent of this host'}`
          : ''
      }.`;
    },
  };
  return storage;
}
