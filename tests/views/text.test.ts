import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fillText,
  isSafeUrl,
  linkText,
  pickText,
} from '../../src/views/text.ts';
import { listLinks, readText } from './read-view.ts';

/** Addresses that lead nowhere safe, the scheme hidden in every way that browsers see through (S14). */
const unsafeUrls = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0000javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript://site.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'da\tta:text/html,x',
  'vbscript:msgbox(1)',
  'blob:https://site.example/1',
  'file:///etc/passwd',
  'about:blank',
  'intent://x',
  'mailto:a@b.example',
  'https://',
  'http://[',
];

const safeUrls = [
  '/cookies',
  '/cookies?a=b#c',
  'cookies',
  './cookies',
  '?page=cookies',
  '#cookies',
  'https://www.force.police.uk/cookies',
  'http://www.force.police.uk/cookies',
  '/path:with-a-colon',
  '/javascript:alert(1)',
];

describe('a text per language', () => {
  const text = { cy: 'Cwcis', en: 'Cookies', fr: 'Cookies (fr)' };

  it.for([
    ['Cookies', 'cy', 'Cookies'],
    [text, 'cy', 'Cwcis'],
    [text, 'en', 'Cookies'],
    [text, 'pl', 'Cookies'],
    [{ cy: 'Cwcis', ga: 'Fianáin' }, 'pl', 'Cwcis'],
    [{ en: 'Cookies', cy: '' }, 'cy', ''],
    [{}, 'en', ''],
  ] as const)('%j in "%s" is "%s"', ([value, language, expected]) => {
    expect(pickText(value, language)).toBe(expected);
  });
});

describe('placeholders', () => {
  it('are filled by name, every time they stand there', () => {
    expect(fillText('{a} and {b}, {a}', { a: 'one', b: 'two' })).toBe(
      'one and two, one',
    );
  });

  it('without a value stay, so that the mistake shows', () => {
    expect(fillText('{a} {b} {} { a }', { a: 'one' })).toBe('one {b} {} { a }');
  });

  it('do not take a value that every object has (S13)', () => {
    expect(fillText('{constructor} {toString}', {})).toBe(
      '{constructor} {toString}',
    );
  });

  it('are not filled again with what stands in a value, whatever signs are in it', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const filled = fillText('<{a}>', { a: value, b: 'never' });
        expect(filled).toBe(`<${value}>`);
      }),
      { examples: [['{b}'], ['$&'], ['$1'], ['{a}'], ["$'"]] },
    );
  });
});

describe('an address', () => {
  it.for(unsafeUrls)('is refused (S14): %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });

  it.for(safeUrls)('is accepted: %j', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it('is judged without an exception, and as the platform would follow it', () => {
    const schemes = fc.constantFrom('javascript:', 'data:', 'https:', '/', '');
    const noise = fc.string({
      unit: fc.constantFrom('\t', '\n', '\r', ' ', '\0', 'a', ':', '/', '\\'),
    });
    fc.assert(
      fc.property(noise, schemes, fc.string(), (before, scheme, rest) => {
        const url = before + scheme + rest;
        const base = 'https://www.force.police.uk/page';
        const isWeb =
          URL.canParse(url, base) &&
          /^https?:$/.test(new URL(url, base).protocol);
        expect(isSafeUrl(url)).toBe(isWeb);
      }),
    );
  });
});

describe('a sentence with a link', () => {
  it('links the words in brackets, and keeps the rest', () => {
    const nodes = linkText('Our [cookies notice] explains.', '/notice');
    expect(readText(...nodes)).toBe('Our cookies notice explains.');
    expect(nodes.flatMap(listLinks)).toEqual([['/notice', 'cookies notice']]);
  });

  it.for(['[All of it]', '[At] the start', 'At the [end]', 'Two\n[lines]\n.'])(
    'may have the link anywhere: %j',
    (text) => {
      const nodes = linkText(text, '/notice');
      expect(readText(...nodes)).toBe(text.replace(/[[\]]/g, ''));
      expect(nodes.flatMap(listLinks)).toHaveLength(1);
    },
  );

  it.for(['No link at all.', 'Empty [].', 'Open [ only', 'Closed ] only', ''])(
    'may have none, and stays as it is: %j',
    (text) => {
      const nodes = linkText(text, '/notice');
      expect(readText(...nodes)).toBe(text);
      expect(nodes.flatMap(listLinks)).toEqual([]);
    },
  );

  it.for(unsafeUrls)(
    'keeps its words and drops the link to %j (S14)',
    (url) => {
      const nodes = linkText('Our [cookies notice] explains.', url);
      expect(readText(...nodes)).toBe('Our cookies notice explains.');
      expect(nodes.flatMap(listLinks)).toEqual([]);
    },
  );

  it('keeps markup as text, in the words, around them and in the address', () => {
    const html = '<b onclick="alert(1)">x</b>';
    const nodes = linkText(`${html} [${html}] ${html}`, `/notice?${html}`);
    expect(readText(...nodes)).toBe(`${html} ${html} ${html}`);
    expect(nodes.flatMap(listLinks)).toEqual([[`/notice?${html}`, html]]);
  });
});
