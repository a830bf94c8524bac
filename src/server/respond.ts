import type { BodyType } from './read-body.ts';
import { RequestError } from './request-error.ts';

function makeHeaders(cookies: readonly string[]): Headers {
  const headers = new Headers({
    // An answer to one visitor, which must reach no other (S19).
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return headers;
}

/** Answers a script. */
export function jsonResponse(
  status: number,
  body: unknown,
  cookies: readonly string[] = [],
): Response {
  const headers = makeHeaders(cookies);
  headers.set('Content-Type', 'application/json');
  return new Response(JSON.stringify(body), { status, headers });
}

/** Answers a form by leading on to a page. The path is left as it is, so that no `Host` header has a say in where it leads. */
export function seeOther(path: string, cookies: readonly string[]): Response {
  const headers = makeHeaders(cookies);
  headers.set('Location', path);
  return new Response(null, { status: 303, headers });
}

/** Answers whoever sent what cannot be answered, and sets no cookie. What was not expected is told as a fault of this side, without details. */
export function refuse(error: unknown, type: BodyType): Response {
  const { status, code, message } =
    error instanceof RequestError
      ? error
      : new RequestError(500, 'failed', 'There was a technical problem.');
  if (type === 'json') return jsonResponse(status, { error: code });
  const headers = makeHeaders([]);
  headers.set('Content-Type', 'text/plain; charset=utf-8');
  if (status === 405) headers.set('Allow', 'POST');
  return new Response(message, { status, headers });
}
