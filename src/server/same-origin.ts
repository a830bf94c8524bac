/**
 * Says whether a request comes from a page of this very origin: by `Sec-Fetch-Site`, which pages cannot forge, else by `Origin`. Where a browser sends
 * neither, nothing speaks for the request (S16).
 *
 * @param origin - of this site, as visitors see it
 */
export function isSameOrigin({ headers }: Request, origin: string): boolean {
  const site = headers.get('Sec-Fetch-Site');
  return site === null
    ? headers.get('Origin') === origin
    : site === 'same-origin';
}
