/**
 * Returns a wait for the whole page while it has nothing but, at most, the banner that a server has written, in part it may be: a script in `<head>` can
 * be faster than the parser. A banner that the server has put first is therefore whole when it is taken up, and is never joined by a second one.
 */
export function whenBody(): Promise<unknown> | undefined {
  return document.readyState !== 'loading' ||
    document.querySelector('body>:not(#js-consent-banner)')
    ? undefined
    : new Promise((resolve) => {
        document.addEventListener('readystatechange', resolve, { once: true });
      });
}
