// The site that `npm run load` measures: each route of the server half stands beside one without it. Prints its port.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createConsentServer } from '../../dist/server.js';

const consent = createConsentServer({
  siteName: 'Northshire Police',
  noticeUrl: '/cookies-notice',
  preferencesUrl: '/cookies',
  version: 1,
  categories: ['preferences', 'analytics', 'marketing'].map((id) => ({
    id,
    basis: 'consent',
    label: `${id} cookies`,
    description: 'Described here.',
    cookies: [{ name: `${id}_*`, purpose: 'Counts visits' }],
  })),
});

const text = '<p>Fraudsters make their number look like that of your bank.</p>';

/** @param {string} head @param {string} banner */
const page = (head, banner) =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body>${banner}<main>${text.repeat(100)}</main></body></html>`;

const app = new Hono();
app.get('/without', ({ html }) => html(page('', '')));
app.get('/with', ({ req, html }) => {
  const { raw } = req;
  const isMeasured = consent.read(raw).granted('analytics');
  const held = isMeasured ? '<script src="/tracker.js"></script>' : '';
  const headers = Object.fromEntries(consent.headers(raw));
  return html(
    page(consent.head(raw) + held, consent.banner(raw)),
    200,
    headers,
  );
});
app.post('/without', async ({ req, redirect }) => {
  await req.text();
  return redirect('/', 303);
});
app.all(consent.endpoint, ({ req }) => consent.handle(req.raw));

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(port);
});
