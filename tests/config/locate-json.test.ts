import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJson } from '../../src/config/locate-json.ts';
import { isJson } from './is-json.ts';

describe('locateJson', () => {
  it('takes exactly the texts that JSON.parse takes', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '\\',
      "'",
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '0',
      '-',
      '01',
      '-1.5e+3',
      '1.',
      'true',
      'null',
      'nul',
      '/',
      '"\n"',
      '"\u007f"',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        expect([text, !locateJson(text).fault]).toEqual([text, isJson(text)]);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes every text that JSON.stringify writes, and most with a character less as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.nat(3),
        fc.nat(),
        (value, indent, at) => {
          const text = JSON.stringify(value, null, indent);
          expect(locateJson(text).fault).toBeUndefined();
          const index = at % text.length;
          const less = text.slice(0, index) + text.slice(index + 1);
          expect([less, !locateJson(less).fault]).toEqual([less, isJson(less)]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives up on a text that is nested without end, and on a very long one does not', () => {
    expect(locateJson('['.repeat(100_000)).fault?.expected).toBe(
      'nothing nested this deeply',
    );
    expect(
      locateJson(JSON.stringify('\\"'.repeat(1_000_000))).fault,
    ).toBeUndefined();
  });
});
