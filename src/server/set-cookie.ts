import { DOMAIN_PATTERN, COOKIE_PATH_PATTERN } from '../config/grammar.ts';

/** A cookie to set, with its attributes. */
export interface NewCookie {
  readonly name: string;
  readonly value: string;
  /** Seconds; 0 deletes. */
  readonly maxAge: number;
  readonly path: string;
  /** None is this host alone. */
  readonly domain?: string | undefined;
  readonly sameSite?: 'Lax' | 'Strict' | 'None' | undefined;
  readonly secure: boolean;
  readonly httpOnly?: boolean;
}

/** The characters of a name: the token of RFC 6265 §4.1.1. */
const NAME = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
/** The characters of a value: the cookie-octets of RFC 6265 §4.1.1. */
const VALUE = /^[!#-+\--:<-[\]-~]*$/;

/**
 * Says whether a cookie can be named in a header as it is. What does not fit is left alone, so that nothing a request holds can end one attribute
 * and begin another (S9).
 */
export function isWritable({ name, value, path, domain }: NewCookie): boolean {
  return (
    NAME.test(name) &&
    VALUE.test(value) &&
    COOKIE_PATH_PATTERN.test(path) &&
    (domain === undefined || DOMAIN_PATTERN.test(domain))
  );
}

/**
 * Writes a `Set-Cookie` header.
 *
 * @throws TypeError for what `isWritable` refuses
 */
export function formatCookie(cookie: NewCookie): string {
  if (!isWritable(cookie))
    throw new TypeError(`The cookie "${cookie.name}" cannot be written.`);
  const { name, value, maxAge, path, domain, secure, httpOnly } = cookie;
  return [
    `${name}=${value}`,
    `Max-Age=${maxAge}`,
    `Path=${path}`,
    ...(domain === undefined ? [] : [`Domain=${domain}`]),
    `SameSite=${cookie.sameSite ?? 'Lax'}`,
    ...(secure ? ['Secure'] : []),
    ...(httpOnly ? ['HttpOnly'] : []),
  ].join('; ');
}
