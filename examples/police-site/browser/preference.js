/**
 * One setting of the visitor. It lives in this page view, and in a cookie only while preference cookies are allowed:
 * without the permission the cookie is neither written nor read.
 * @param {{ cookie: string, days: number, values: readonly string[], show: (value: string) => void }} options
 */
export function createPreference({ cookie, days, values, show }) {
  let chosen = '';
  let allowed = false;

  function read() {
    const entry = document.cookie
      .split('; ')
      .find((part) => part.startsWith(`${cookie}=`));
    const value = entry?.slice(cookie.length + 1) ?? '';
    return values.includes(value) ? value : '';
  }

  function write() {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `${cookie}=${chosen}; Path=/; Max-Age=${days * 86_400}; SameSite=Lax${secure}`;
  }

  return {
    /** @param {string} value */
    choose(value) {
      chosen = value;
      show(value);
      if (allowed) write();
    },
    /** @param {boolean} granted */
    allow(granted) {
      if (granted === allowed) return;
      allowed = granted;
      if (!granted) return;
      // What was chosen in this view is newer than what a cookie remembers.
      if (chosen) write();
      else if (read()) show(read());
    },
  };
}
