const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * The strictest policy that a site may have: the library, its styles and the analytics tool all work under it.
 * @type {import('hono').MiddlewareHandler}
 */
export async function secureHeaders(context, next) {
  await next();
  context.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  context.header('X-Content-Type-Options', 'nosniff');
  context.header('Referrer-Policy', 'same-origin');
}

/**
 * Kept by the browser, but asked about each time, so that a change shows at the next page view.
 * @type {import('hono').MiddlewareHandler}
 */
export async function revalidate(context, next) {
  await next();
  context.header(
    'Cache-Control',
    context.res.status < 400 ? 'no-cache' : 'no-store',
  );
}

/**
 * A form of another site must not be able to post here. Clients that are no browsers do not send the header.
 * @type {import('hono').MiddlewareHandler}
 */
export async function sameOriginOnly(context, next) {
  const site = context.req.header('Sec-Fetch-Site') ?? 'same-origin';
  if (site !== 'same-origin' && site !== 'none') {
    return context.text('Forms of other sites are not accepted.', 403);
  }
  await next();
}
