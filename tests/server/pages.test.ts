import { expect, it } from 'vitest';
import { minimalConfig } from '../support/config.ts';
import {
  essential,
  makeServer,
  marketing,
  NOW,
  ORIGIN,
} from './make-server.ts';
import { getPage, getWith, type HeaderRecord } from './requests.ts';
import { describeRuntimes, type Send } from './runtimes.ts';

const ANSWER = `cookie-consent=1~1~${NOW}~preferences.0~analytics.1~marketing.0`;
const BANNER = 'id="js-consent-banner"';
const make = (options = {}) =>
  makeServer(minimalConfig, { origin: ORIGIN, ...options });

async function read(
  send: Send,
  path: string,
  headers: HeaderRecord = {},
): Promise<string> {
  return (await send(getPage(path, headers))).text();
}

describeRuntimes('a page', (open) => {
  it('asks on the first visit, in a form that needs no script (I13)', async () => {
    const html = await read(await open(make()), '/news?page=2');
    expect(html).toContain(BANNER);
    expect(html).toContain('<form method="post" action="/consent"');
    expect(html).toContain('name="_return" value="/news?page=2"');
    expect(html).toContain(
      'name="_asked" value="1~preferences~analytics~marketing"',
    );
    for (const action of ['accept', 'reject'])
      expect(html).toContain(`name="_action" value="${action}"`);
  });

  it.each([
    ['/news', { Cookie: ANSWER }],
    ['/cookies', {}],
    ['/cookies/?x=1', {}],
    ['/news', { 'Sec-Fetch-Dest': 'iframe' }],
  ])('has no banner: %s %j (L13, I18)', async (path, headers) => {
    const html = await read(await open(make()), path, headers);
    expect(html).not.toContain(BANNER);
    expect(html).toContain('by-consent-config');
  });

  it('is kept by no shared cache, since it was made for one visitor', async () => {
    const send = await open(make());
    for (const headers of [{}, { Cookie: ANSWER }]) {
      const response = await send(getPage('/news', headers));
      expect(response.headers.get('Cache-Control')).toBe('private, no-cache');
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  it('shows the preferences with what was chosen, and tables', async () => {
    const html = await read(await open(make()), '/cookies', { Cookie: ANSWER });
    expect(html).toMatch(/name="analytics" value="yes" checked/);
    expect(html).toMatch(/name="marketing" value="no" checked/);
    expect(html).toContain('_ga_*');
    expect(html).toContain('name="_action" value="save"');
    expect(html).toContain('name="_action" value="reset"');
  });

  it.each([
    [`${ORIGIN}/news?page=2`, '/news?page=2'],
    [`${ORIGIN}/cookies`, undefined],
    [`${ORIGIN}//evil.example`, undefined],
    ['https://evil.example/', undefined],
  ])('from %s the preferences lead back to %s (I22)', async (Referer, back) => {
    const html = await read(await open(make()), '/cookies', { Referer });
    const [, found] = /name="_back" value="([^"]*)"/.exec(html) ?? [];
    expect(found).toBe(back);
  });

  it('made for a shared cache is the same for everyone, and hidden until the gate decides (I16, S19)', async () => {
    const send = await open(make({ cacheable: true }));
    const first = await send(getPage('/news?email=a'));
    const html = await first.text();
    expect(html).toMatch(/<div id="js-consent-banner"[^>]* hidden>/);
    expect(html).not.toContain('email');
    expect(first.headers.get('Cache-Control')).toBeNull();
    for (const headers of [
      { Cookie: ANSWER },
      { 'Sec-Fetch-Dest': 'iframe' },
      { 'Sec-GPC': '1' },
      { Cookie: 'cookie-consent-flash=accepted~%2Fnews' },
    ])
      expect(await read(send, '/news?email=b', headers)).toBe(html);
  });

  it('with the preferences is never made for a shared cache', async () => {
    const send = await open(make({ cacheable: true }));
    const response = await send(getPage('/cookies', { Cookie: ANSWER }));
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache');
    expect(await response.text()).toMatch(/"analytics" value="yes" checked/);
  });
});

it('asks nothing where there is nothing to decide (L29)', () => {
  const config = { ...minimalConfig, categories: [essential] };
  expect(makeServer(config).banner(getPage('/'))).toBe('');
  const options = { cacheable: true };
  expect(makeServer(config, options).banner(getPage('/'))).toBe('');
});

it('asks those who have answered another version of the policy, and says why (L17)', () => {
  const server = makeServer({
    ...minimalConfig,
    version: 2,
    reason: 'We have added a map.',
  });
  expect(server.banner(getWith(ANSWER))).toContain('We have added a map.');
  expect(server.banner(getPage('/'))).not.toContain('added a map');
  expect(server.preferences(getWith(ANSWER, '/cookies'))).toMatch(
    /name="analytics" value="yes" checked/,
  );
});

it.each([
  [{ language: 'cy' }, {}],
  [
    {},
    { language: (request: Request) => new URL(request.url).pathname.slice(1) },
  ],
])('speaks the language of the page: %j', (page, options) => {
  const server = makeServer(minimalConfig, options);
  expect(server.banner(getPage('/cy'), page)).toContain('lang="cy"');
  expect(server.preferences(getPage('/cy'), page)).toContain(
    'Cwcis dadansoddi',
  );
});

it('writes a configured text as text, whatever is in it (S14)', () => {
  const text = `<img src=x onerror="alert('1')"> & "co"`;
  const category = { ...marketing, label: text, description: text };
  const server = makeServer({
    ...minimalConfig,
    siteName: text,
    categories: [category],
  });
  for (const html of [
    server.banner(getPage('/')),
    server.preferences(getPage('/cookies')),
  ]) {
    expect(html).toContain(
      '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; &quot;co&quot;',
    );
    expect(html).not.toContain('<img');
  }
});
