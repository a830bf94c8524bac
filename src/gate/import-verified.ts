import { UiError } from '../core/errors.ts';

/** Milliseconds after which a file that does not arrive is given up. */
const PATIENCE = 8000;

/**
 * Imports a module only if its bytes are the expected ones. `import()` takes no integrity, but it takes up a module that a
 * `modulepreload` link has fetched and verified; when the link fails, importing all the same would run a tampered file (design §6).
 *
 * @param integrity - as in the `integrity` attribute: `sha384-…`
 * @param nonce - the page's nonce, where it has one
 * @throws UiError when the file is missing, altered, blocked or too slow; it is never run then
 */
export function importVerified(
  url: string,
  integrity: string,
  nonce: string,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    const end = (problem?: string): void => {
      clearTimeout(timer);
      link.onload = link.onerror = null;
      link.remove();
      if (problem) reject(new UiError('ui-load', `${url} ${problem}.`));
      else resolve(import(/* @vite-ignore */ url));
    };
    const timer = setTimeout(end, PATIENCE, 'did not arrive in time');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = integrity;
    link.nonce = nonce;
    link.href = url;
    link.onload = () => {
      end();
    };
    link.onerror = () => {
      end('is missing, blocked, or not the file that belongs to this version');
    };
    // Where the link does nothing, no event would ever come.
    if (link.relList.supports('modulepreload')) document.head.append(link);
    else end('cannot be verified by this browser');
  });
}
