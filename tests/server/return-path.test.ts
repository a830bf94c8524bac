import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnPath, readReturnPath } from '../../src/server/return-path.ts';
import { makeServer, ORIGIN } from './make-server.ts';
import { postForm } from './requests.ts';

const hostile = [
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/\u0000/evil.example',
  '/\u007f',
  '/\u0085/evil.example',
  '/\u2028/evil.example',
  '/%2f/evil.example',
  '/%2Fevil.example',
  '/%5cevil.example',
  '/%252fevil.example',
  '/%25252Fevil.example',
  '/%0d%0aSet-Cookie:%20x=1',
  '/%250d%250aSet-Cookie:x=1',
  '/%00',
  '/\r\nSet-Cookie: x=1',
  '/.//evil.example',
  '/..//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  '/%2e%2e//evil.example',
  '/%252e%252e//evil.example',
  '/%c0%afevil.example',
  'https://evil.example/',
  'https:evil.example',
  'http://www.northshire.police.uk/',
  'https://www.northshire.police.uk/news',
  '//www.northshire.police.uk/news',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'mailto:x@evil.example',
  'evil.example',
  'news',
  '?x=1',
  '#x',
  '',
  '/é',
  `/${'x'.repeat(601)}`,
];

describe('the path to lead back to', () => {
  it.each([
    '/',
    '/news',
    '/news/',
    '/news/operation-amberwick?page=2&q=a+b',
    '/caf%C3%A9?name=%C5%81ukasz',
    '/a//b',
    '/sale-100%',
    '/reports;year=2026',
    "/!$&'()*+,=:@~-._",
    '/@evil.example',
    '/:80',
  ])('may be %s', (path) => {
    expect(readReturnPath(path, ORIGIN)).toBe(path);
  });

  it.each([
    ['/news#part', '/news'],
    ['/news/../advice', '/advice'],
    ['/news?next=%0d%0a', '/news'],
    ['/news?next=%5c', '/news'],
    [`/news?q=${'x'.repeat(600)}`, '/news'],
  ])('%s becomes %s', (path, expected) => {
    expect(readReturnPath(path, ORIGIN)).toBe(expected);
  });

  it.each([...hostile, undefined, null, 1, {}, ['/news']])(
    '%j is refused (S17)',
    (value) => {
      expect(readReturnPath(value, ORIGIN)).toBeUndefined();
    },
  );

  it.each(hostile)(
    'a form that wants %j is led to the home page',
    async (value) => {
      const response = await makeServer().handle(
        postForm({ _action: 'accept', _return: value }),
      );
      expect(response.status).toBe(303);
      expect(response.headers.get('Location')).toBe('/');
    },
  );

  it('stays on this site whatever is tried (property)', () => {
    const piece = fc.constantFrom(
      ...['/', '\\', '.', '..', '//', '%2f', '%5c', '%2e', '%25', '\t', '\n'],
      ...['evil.example', 'https:', '@', ':', '?', '#', ';', 'a', '%0d%0a'],
    );
    const text = fc
      .array(piece, { maxLength: 12 })
      .map((pieces) => `/${pieces.join('')}`);
    fc.assert(
      fc.property(fc.oneof(text, fc.webUrl(), fc.string()), (value) => {
        const path = readReturnPath(value, ORIGIN);
        if (path === undefined) return;
        expect(path).toMatch(/^\/(?![/\\])[!-~]*$/);
        expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
        expect(new URL(decodeTwice(path), ORIGIN).origin).toBe(ORIGIN);
      }),
      { numRuns: 5000 },
    );
  });
});

/** What a careless proxy makes of a path. */
function decodeTwice(path: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(path));
  } catch {
    return path;
  }
}

describe('without a path in the form', () => {
  it.each([
    [`${ORIGIN}/news?page=2#part`, '/news?page=2'],
    [`${ORIGIN}/`, '/'],
    [`${ORIGIN}//evil.example`, '/'],
    ['https://evil.example/news', '/'],
    [`${ORIGIN}/consent`, '/'],
    ['', '/'],
    ['not an address', '/'],
  ])('the referrer %j leads to %s', async (Referer, expected) => {
    const response = await makeServer().handle(
      postForm({ _action: 'accept' }, { Referer }),
    );
    expect(response.headers.get('Location')).toBe(expected);
  });

  it('an address of another site has no path here', () => {
    expect(readOwnPath('https://evil.example/news', ORIGIN)).toBeUndefined();
    expect(readOwnPath(null, ORIGIN)).toBeUndefined();
  });
});
