/** Milliseconds after which a file that does not arrive is given up. */
const PATIENCE = 8000;

/**
 * Imports a module only if its bytes are the expected ones. `import()` takes no integrity, but it takes up a module that a
 * `modulepreload` link has fetched and verified; when the link fails, importing all the same would run a tampered file (design §6).
 *
 * @param integrity - as in the `integrity` attribute: `sha384-…`
 * @param nonce - the page's nonce, where it has one
 * @throws when the file is missing, altered, blocked or too slow; it is never run then
 */
export function importVerified(
  url: string,
  integrity: string,
  nonce: string,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    const end = (): void => {
      clearTimeout(timer);
      link.remove();
      link.onload = null;
      // Has no effect once the module has been imported.
      reject(new Error(`${url} is missing, blocked, altered or slow.`));
    };
    const timer = setTimeout(end, PATIENCE);
    link.rel = 'modulepreload';
    link.integrity = integrity;
    link.nonce = nonce;
    link.href = url;
    link.onerror = end;
    link.onload = () => {
      resolve(import(/* @vite-ignore */ url));
      end();
    };
    // Where the browser does not know the link, neither event comes and the time runs out.
    document.head.append(link);
  });
}
