/** The longest path, percent-encoded as a form sends it: the form's body and the flash cookie have to hold it. */
const LONGEST = 600;
/** What a browser may drop, or take for a slash, and so be led to another site by (S17). */
const UNSAFE = /[^!-~]|\\/;
/** The same once decoded, with what is left of dots then and the two octets by which a careless decoder is given a slash. */
const UNSAFE_DECODED =
  /(?![\x80-\x9f])\p{Cc}|[\xc0\xc1\\]|^\/\/|\/\.\.?(?:[/?]|$)/u;

/** Says whether a text stays a harmless path however often something on its way decodes it, well or badly. */
function isPlain(text: string): boolean {
  let decoded = text;
  let before;
  do {
    if (UNSAFE_DECODED.test(decoded)) return false;
    before = decoded;
    decoded = before.replace(/%([\da-f]{2})/gi, (_, octet: string) =>
      String.fromCharCode(parseInt(octet, 16)),
    );
  } while (decoded !== before);
  return true;
}

/**
 * Reads a path to lead back to: one of this site, normalised, with its query. Where only the query is doubtful or too long, the path goes without it.
 *
 * @param value - anything at all
 * @param origin - of this site
 * @returns undefined for what could lead anywhere else (S17)
 */
export function readReturnPath(
  value: unknown,
  origin: string,
): string | undefined {
  if (typeof value !== 'string' || !/^\/(?!\/)/.test(value)) return undefined;
  if (UNSAFE.test(value) || !URL.canParse(value, origin)) return undefined;
  // `/.//host` is `//host` once the browser has removed the dot.
  const { pathname, search } = new URL(value, origin);
  return [pathname + search, pathname].find(
    (path) => encodeURIComponent(path).length <= LONGEST && isPlain(path),
  );
}

/**
 * Reads the path of an address that a browser has sent, such as the referrer.
 *
 * @returns undefined where it is of another site, or no address
 */
export function readOwnPath(
  address: string | null,
  origin: string,
): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.origin !== origin) return undefined;
  return readReturnPath(url.pathname + url.search, origin);
}
