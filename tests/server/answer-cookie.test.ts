import { describe, expect, it } from 'vitest';
import type { CookieOptions } from '../../src/core/config.ts';
import { minimalConfig } from '../support/config.ts';
import { makeServer, NOW } from './make-server.ts';
import { postForm } from './requests.ts';
import { listDeleted, readSetCookies } from './set-cookies.ts';

const withCookie = (cookie: CookieOptions) =>
  makeServer({ ...minimalConfig, cookie });

async function accept(cookie: CookieOptions, sent = '') {
  const { handle } = withCookie(cookie);
  const response = await handle(
    postForm({ _action: 'accept' }, { Cookie: sent }),
  );
  const name = cookie.name ?? 'cookie-consent';
  return {
    response,
    written: readSetCookies(response).find(
      (one) => one.name === name && one.value,
    ),
  };
}

describe('the consent cookie', () => {
  it('has the attributes that are configured', async () => {
    const { written } = await accept({
      name: 'force-consent',
      days: 30,
      domain: 'northshire.police.uk',
      path: '/news',
      sameSite: 'Strict',
    });
    expect(written?.attributes).toEqual({
      'max-age': String(30 * 86_400),
      path: '/news',
      domain: 'northshire.police.uk',
      samesite: 'Strict',
      secure: '',
    });
  });

  it('lives as long after a refusal as after an acceptance (L14)', async () => {
    const { handle } = makeServer();
    const [yes, no] = await Promise.all(
      ['accept', 'reject'].map(async (_action) => {
        const [cookie] = readSetCookies(await handle(postForm({ _action })));
        return cookie?.attributes['max-age'];
      }),
    );
    expect(yes).toBe(String(180 * 86_400));
    expect(no).toBe(yes);
  });

  it('is not marked Secure on http, and is on https or where that is configured', async () => {
    const insecure = new Request('http://localhost:3000/consent', {
      method: 'POST',
      headers: {
        Origin: 'http://localhost:3000',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: '_action=accept',
    });
    const [written] = readSetCookies(
      await makeServer().handle(insecure.clone()),
    );
    expect(written?.attributes).not.toHaveProperty('secure');
    const [forced] = readSetCookies(
      await withCookie({ secure: true }).handle(insecure),
    );
    expect(forced?.attributes).toHaveProperty('secure');
  });

  it('may bear the prefix __Host-, and its flash does not', async () => {
    const { response, written } = await accept({ name: '__Host-consent' });
    expect(written?.attributes).toEqual({
      'max-age': String(180 * 86_400),
      path: '/',
      samesite: 'Lax',
      secure: '',
    });
    expect(readSetCookies(response).map(({ name }) => name)).toContain(
      'consent-flash',
    );
  });

  it('replaces the host-only copy where a domain is configured (T10)', async () => {
    const { response, written } = await accept({
      domain: 'northshire.police.uk',
    });
    expect(listDeleted(response)).toEqual(['cookie-consent /']);
    // The browser obeys in order: what is deleted comes first.
    const names = readSetCookies(response).map(({ value }) => value !== '');
    expect(names).toEqual([false, true, true]);
    expect(written?.attributes['domain']).toBe('northshire.police.uk');
  });

  it('replaces the copies of parent domains where none is configured any more (T10)', async () => {
    const { response } = await accept(
      {},
      `cookie-consent=1~1~${NOW}~analytics.0`,
    );
    expect(listDeleted(response)).toEqual([
      'cookie-consent / www.northshire.police.uk',
      'cookie-consent / northshire.police.uk',
      'cookie-consent / police.uk',
    ]);
  });

  it.each(['a;b', 'a=b', 'a,b', "a'b", '[::1]', 'a_b.example'])(
    'the host %j has no way into an attribute (S9)',
    async (host) => {
      const response = await makeServer().handle(
        new Request(`https://${host}/consent`, {
          method: 'POST',
          headers: {
            'Sec-Fetch-Site': 'same-origin',
            Cookie: 'cookie-consent=junk; _ga=1',
            'Content-Type': 'application/x-www-form-urlencoded',
          },
          body: '_action=reject',
        }),
      );
      expect(response.status).toBe(303);
      for (const line of response.headers.getSetCookie())
        expect(line).not.toContain(host);
    },
  );

  it('is removed from everywhere it can be (P12)', async () => {
    const { handle } = withCookie({ domain: 'northshire.police.uk' });
    const response = await handle(
      postForm({ _action: 'reset' }, { Cookie: 'cookie-consent=x' }),
    );
    expect(listDeleted(response)).toEqual([
      'cookie-consent /',
      'cookie-consent / www.northshire.police.uk',
      'cookie-consent / police.uk',
      'cookie-consent / northshire.police.uk',
    ]);
  });
});
