/** Milliseconds after which a file that does not arrive is given up. */
const PATIENCE = 8000;

/**
 * Names a file of this library: with a piece of its hash, so that a new gate never meets an old file in the cache.
 *
 * @param hash - SHA-256 in Base64
 */
export function fileOf(name: string, hash: string): string {
  return `by-consent-${name}.js?${hash.slice(0, 8)}`;
}

/** Imports a module only if its bytes have this SHA-256, in Base64: the shortest hash that browsers take, since it does not compress. */
export type ImportVerified = (url: URL, hash: string) => Promise<unknown>;

/**
 * Makes what imports a module only if its bytes are the expected ones. `import()` takes no integrity, but it takes up a module that a
 * `modulepreload` link has fetched and verified; when the link fails, importing all the same would run a tampered file (design §6).
 * It rejects when the file is missing, altered, blocked or too slow; it is never run then.
 *
 * @param nonce - the page's nonce, where it has one
 */
export const createImport =
  (nonce: string): ImportVerified =>
  ({ href }, hash) =>
    new Promise((resolve, reject) => {
      const link = document.createElement('link');
      const end = (): void => {
        clearTimeout(timer);
        link.remove();
        link.onload = null;
        // Has no effect once the module has been imported.
        reject(new Error(`Cannot load ${href}`));
      };
      const timer = setTimeout(end, PATIENCE);
      link.rel = 'modulepreload';
      link.integrity = `sha256-${hash}`;
      link.nonce = nonce;
      link.href = href;
      link.onerror = end;
      link.onload = () => {
        resolve(import(/* @vite-ignore */ href));
        end();
      };
      // Where the browser does not know the link, neither event comes and the time runs out.
      document.head.append(link);
    });
