import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { body, clean, cookieHeader } from './hostile-input.ts';
import { makeServer, ORIGIN } from './make-server.ts';
import { getWith, post } from './requests.ts';

const RUNS = 10_000;
const server = makeServer();

describe('whatever is sent', () => {
  it(`${RUNS} cookie headers grant nothing, and none makes read or a page fail (S10)`, () => {
    let read = 0;
    fc.assert(
      fc.property(cookieHeader, (header) => {
        const request = getWith(clean(header));
        const { decision, state, granted } = server.read(request);
        expect(decision?.choices ?? {}).toEqual(
          decision ? { preferences: false, analytics: false } : {},
        );
        expect(Object.keys(state).filter(granted)).toEqual(['essential']);
        const html = server.banner(request) + server.preferences(request);
        expect(html).not.toMatch(/<script|evil/);
        expect([...server.headers(request).keys()].sort()).toEqual(
          expect.arrayContaining(['cache-control']),
        );
        read += 1;
      }),
      { numRuns: RUNS },
    );
    expect(read).toBe(RUNS);
  });

  it(`${RUNS} bodies make handle neither fail, nor grant unasked, nor lead away, nor set another cookie (S9, S16, S17)`, async () => {
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(body, cookieHeader, async ([text, type], header) => {
        const isAccepting = /accept|yes|true|\.1/.test(
          decodeURIComponentSafely(text),
        );
        const response = await server.handle(
          post(text, clean(type) || 'x/y', {
            Cookie: clean(header),
            Referer: `${ORIGIN}/news`,
          }),
        );
        const { status, headers } = response;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect([200, 303, 400, 409, 413, 415]).toContain(status);
        const location = headers.get('Location');
        if (status === 303) {
          expect(location).toMatch(/^\/(?![/\\])[!-~]*$/);
          expect(new URL(location ?? '', ORIGIN).origin).toBe(ORIGIN);
        } else expect(location).toBeNull();
        expect(headers.get('Cache-Control')).toBe('no-store');
        for (const line of headers.getSetCookie()) {
          expect(line).toMatch(
            /^(cookie-consent|cookie-consent-flash|text_size|_ga[\w~.%!#$&'*+^`|-]*)=[!#-+\--:<-[\]-~]*; Max-Age=\d+; Path=\/[ -:<-~]*(; Domain=(www\.)?(northshire\.)?police\.uk)?; SameSite=Lax; Secure(; HttpOnly)?$/,
          );
          if (!isAccepting)
            expect(line).not.toMatch(/^cookie-consent=.*\.1[~;]/);
        }
        if (status >= 400) expect(headers.getSetCookie()).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    // Otherwise the generator has tried nothing.
    for (const status of [200, 303, 400, 415])
      expect(statuses.get(status), String(status)).toBeGreaterThan(20);
  });

  it(`${RUNS} bodies from another site set no cookie (S16)`, async () => {
    const foreign = fc.constantFrom(
      { 'Sec-Fetch-Site': 'cross-site', Origin: ORIGIN },
      { 'Sec-Fetch-Site': 'same-site', Origin: ORIGIN },
      { 'Sec-Fetch-Site': '', Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': '', Origin: '' },
    );
    await fc.assert(
      fc.asyncProperty(body, foreign, async ([text, type], headers) => {
        const response = await server.handle(
          post(text, clean(type) || 'x/y', headers),
        );
        expect(response.status).toBe(403);
        expect(response.headers.getSetCookie()).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
