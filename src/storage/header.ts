/** A cookie as a browser sends it. Neither part is decoded. */
export interface SentCookie {
  readonly name: string;
  readonly value: string;
}

/**
 * Lists the cookies of a `Cookie` header. Total: whatever stands there gives a list. It is split before anything is looked at, and nothing is decoded,
 * so that no value is taken for a cookie of its own (S10, S11).
 *
 * @param header - the header, or null where there is none
 */
export function listCookies(header: string | null): SentCookie[] {
  if (!header) return [];
  return header.split(';').map((part) => {
    const cookie = part.startsWith(' ') ? part.slice(1) : part;
    const end = cookie.indexOf('=');
    // Without an equals sign it is a value that has no name (RFC 6265bis §5.7).
    return {
      name: cookie.slice(0, Math.max(end, 0)),
      value: cookie.slice(end + 1),
    };
  });
}
