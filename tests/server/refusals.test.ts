import { describe, expect, it } from 'vitest';
import { minimalConfig } from '../support/config.ts';
import { makeServer, ORIGIN } from './make-server.ts';
import { post, postForm, postJson } from './requests.ts';
import { describeRuntimes } from './runtimes.ts';

const FORM = 'application/x-www-form-urlencoded';
const BODY = '_action=accept';
const make = () => makeServer(minimalConfig, { origin: ORIGIN });

async function expectRefused(
  response: Response,
  status: number,
): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.getSetCookie()).toEqual([]);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  await response.text();
}

describeRuntimes('the endpoint refuses', (open) => {
  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ 'Sec-Fetch-Site': 'none' }],
    [{ 'Sec-Fetch-Site': 'same-origin, cross-site' }],
    [{ 'Sec-Fetch-Site': '', Origin: 'https://evil.example' }],
    [{ 'Sec-Fetch-Site': '', Origin: 'https://northshire.police.uk' }],
    [{ 'Sec-Fetch-Site': '', Origin: `${ORIGIN}.evil.example` }],
    [{ 'Sec-Fetch-Site': '', Origin: ORIGIN.replace('https', 'http') }],
    [{ 'Sec-Fetch-Site': '', Origin: 'null' }],
    [{ 'Sec-Fetch-Site': '', Origin: '' }],
  ])('a post from elsewhere or from nowhere: %j (S16)', async (headers) => {
    const send = await open(make());
    await expectRefused(await send(post(BODY, FORM, headers)), 403);
    const json = postJson({ action: 'accept' }, headers);
    await expectRefused(await send(json), 403);
  });

  it.each([
    [{ 'Sec-Fetch-Site': 'same-origin', Origin: '' }],
    [{ 'Sec-Fetch-Site': '', Origin: ORIGIN }],
  ])('no post of its own pages: %j', async (headers) => {
    const send = await open(make());
    const response = await send(post(BODY, FORM, headers));
    expect(response.status).toBe(303);
    expect(response.headers.getSetCookie()).toHaveLength(2);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const send = await open(make());
    const response = await send(
      new Request(`${ORIGIN}/consent?_action=accept`, {
        method,
        headers: { 'Sec-Fetch-Site': 'same-origin' },
      }),
    );
    expect(response.headers.get('Allow')).toBe('POST');
    await expectRefused(response, 405);
  });

  it.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/x-www-form-urlencoded-not',
    'text/plain; application/json',
    '*/*',
  ])('the content type %s', async (type) => {
    const send = await open(make());
    await expectRefused(await send(post(BODY, type)), 415);
  });

  it.each([
    `${FORM}; charset=utf-8`,
    'Application/X-WWW-Form-URLencoded',
    `${FORM} ;charset=utf-8`,
  ])('not the content type %s', async (type) => {
    const send = await open(make());
    const response = await send(post(BODY, type));
    expect(response.status).toBe(303);
  });

  it('a body of more than 2 KB, and none of just that', async () => {
    const send = await open(make());
    const rest = 2048 - `${BODY}&x=`.length;
    const fits = await send(post(`${BODY}&x=${'x'.repeat(rest)}`, FORM));
    expect(fits.status).toBe(303);
    const large = post(`${BODY}&x=${'x'.repeat(rest + 1)}`, FORM);
    await expectRefused(await send(large), 413);
  });

  it.each([
    '',
    'analytics=yes',
    '_action=',
    '_action=Accept',
    '_action=__proto__',
    '_action=accept&_action=accept',
    '_action=save',
    '_action=save&other=yes',
    '_action=save&essential=yes',
    '_action=save&analytics=',
    '_action=save&analytics=on',
    '_action=save&analytics=true',
    '_action=save&analytics=constructor',
    '_action=save&analytics=no&analytics=yes',
    '_action=accept&_return=/&_return=/x',
  ])('the form %j, which is no clear answer', async (body) => {
    const send = await open(make());
    await expectRefused(await send(post(body, FORM)), 400);
  });
});

describe('the body', () => {
  it('is not read beyond its limit, whatever length it states', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new TextEncoder().encode('x'.repeat(512)));
      },
    });
    const request = new Request(`${ORIGIN}/consent`, {
      method: 'POST',
      headers: {
        'Sec-Fetch-Site': 'same-origin',
        'Content-Type': FORM,
        'Content-Length': '10',
      },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    await expectRefused(await make().handle(request), 413);
    expect(pulled).toBeLessThan(10);
  });

  it('is not waited for when it states more than the limit', async () => {
    const request = new Request(`${ORIGIN}/consent`, {
      method: 'POST',
      headers: {
        'Sec-Fetch-Site': 'same-origin',
        'Content-Type': FORM,
        'Content-Length': '2049',
      },
      body: new ReadableStream(),
      duplex: 'half',
    } as RequestInit);
    await expectRefused(await make().handle(request), 413);
  });

  it('that breaks off, or has been read before, is refused', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.error(new Error('gone'));
      },
    });
    const { handle } = make();
    const request = new Request(`${ORIGIN}/consent`, {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': FORM },
      body: broken,
      duplex: 'half',
    } as RequestInit);
    await expectRefused(await handle(request), 400);
    const used = postForm({ _action: 'accept' });
    await used.text();
    await expectRefused(await handle(used), 400);
  });

  it('is refused without its words being repeated', async () => {
    const response = await make().handle(
      post('_action=<script>alert(1)</script>', FORM),
    );
    expect(response.headers.get('Content-Type')).toMatch(/^text\/plain/);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(await response.text()).not.toContain('<');
  });
});
