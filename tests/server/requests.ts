import { ORIGIN } from './make-server.ts';

/** Headers by name. */
export type HeaderRecord = Readonly<Record<string, string>>;

/** The headers that a browser adds to a request from a page of the site itself. */
const SAME_ORIGIN: HeaderRecord = {
  'Sec-Fetch-Site': 'same-origin',
  Origin: ORIGIN,
};

/** A request for a page. */
export function getPage(path: string, headers: HeaderRecord = {}): Request {
  return new Request(`${ORIGIN}${path}`, { headers });
}

/** A request for a page, with the cookies that a browser would send. */
export function getWith(cookie: string, path = '/'): Request {
  return getPage(path, { Cookie: cookie });
}

/** A post of any body to the endpoint. Headers replace those of a browser; an empty one leaves it out. */
export function post(
  body: BodyInit | null,
  type: string,
  headers: HeaderRecord = {},
): Request {
  const all = { ...SAME_ORIGIN, 'Content-Type': type, ...headers };
  const kept = Object.entries(all).filter(([, value]) => value !== '');
  return new Request(`${ORIGIN}/consent`, {
    method: 'POST',
    headers: kept,
    body,
  });
}

/** A form, sent by a browser from a page of the site. */
export function postForm(
  fields: HeaderRecord | string,
  headers: HeaderRecord = {},
): Request {
  const body = new URLSearchParams(fields).toString();
  return post(body, 'application/x-www-form-urlencoded', headers);
}

/** JSON, sent by a script of the site. */
export function postJson(value: unknown, headers: HeaderRecord = {}): Request {
  return post(JSON.stringify(value), 'application/json', headers);
}
