import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/config/check-text.ts';
import { minimalText } from './configs.ts';
import { isJson } from './is-json.ts';

function firstOf(text: string) {
  const [issue] = checkText(text).issues;
  return issue && { message: issue.message, position: issue.position };
}

describe('checkText', () => {
  it('gives each issue the line and column where it stands', () => {
    const { issues } = checkText(
      minimalText.replace('"basis": "consent"', '"basis": "concent"'),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({
        path: 'categories[1].basis',
        position: { line: 8, column: 28 },
      }),
    );
  });

  it('points at the object when something is missing in it', () => {
    const { issues } = checkText(
      minimalText.replace('"basis": "consent",', ''),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({
        path: 'categories[1].basis',
        position: { line: 8, column: 5 },
      }),
    );
  });

  it('counts every kind of line end and passes over a byte order mark', () => {
    const text = `\uFEFF${minimalText.replaceAll('\n', '\r\n').replace('"version": 1', '"version": "1"')}`;
    expect(checkText(text).issues).toContainEqual(
      expect.objectContaining({
        path: 'version',
        position: { line: 5, column: 3 },
      }),
    );
  });

  it('advises when a key stands twice, once for all that is inside', () => {
    const text = minimalText.replace(
      '"version": 1',
      '"siteName": "A", "version": 1, "cookie": {"days": 1}, "cookie": {"days": 2}',
    );
    expect(
      checkText(text).issues.filter(({ expected }) =>
        expected.includes('once'),
      ),
    ).toMatchObject([
      {
        path: 'siteName',
        severity: 'advice',
        position: { line: 5, column: 3 },
      },
      { path: 'cookie', severity: 'advice', position: { line: 5, column: 57 } },
    ]);
  });

  it.for([
    [
      '{\n  "a": 1,\n}',
      'line 3, column 1: expected a key in double quotes after the comma, or no comma before "}", found "}".',
    ],
    [
      '[1,]',
      'line 1, column 4: expected a value after the comma, or no comma before "]", found "]".',
    ],
    [
      '{\n  "a": 1\n  "b": 2\n}',
      'line 3, column 3: expected a comma or "}" before this, found "\\"b\\": 2".',
    ],
    [
      "{ 'a': 1 }",
      'line 1, column 3: expected straight double quotes (") around a key in double quotes, found "\'".',
    ],
    [
      '{ "a": \u201cb\u201d }',
      'line 1, column 8: expected straight double quotes (") around a value, found "\u201c".',
    ],
    [
      '{ a: 1 }',
      'line 1, column 3: expected a key in double quotes, found "a".',
    ],
    [
      '{ "a" 1 }',
      'line 1, column 7: expected a colon after the key, found "1".',
    ],
    ['{ "a": True }', 'line 1, column 8: expected a value, found "True".'],
    [
      '{ "a": 1 // why\n}',
      'line 1, column 10: expected a comma or "}" before this; JSON has no comments, found "/".',
    ],
    [
      '{\n  // why\n}',
      'line 2, column 3: expected a key in double quotes; JSON has no comments, found "/".',
    ],
    [
      '{ "a": "b\n" }',
      'line 1, column 8: expected a text that ends with a double quote on the same line, in which \\ stands only in pairs such as \\" or \\\\, found "\\"b".',
    ],
    [
      '{ "a": 1',
      'line 1, column 9: expected a comma or "}" before this, found the end of the text.',
    ],
    [
      '{}\n{}',
      'line 2, column 1: expected nothing after the end of the configuration, found "{".',
    ],
    [
      '{\u00a0}',
      'line 1, column 2: expected a key in double quotes, found "\\u00a0".',
    ],
    ['', 'line 1, column 1: expected a value, found the end of the text.'],
    [
      '"text"',
      'line 1, column 1: expected an object in curly brackets, such as { "siteName": "Northshire Police", "version": 1, "categories": [...] }, found "text".',
    ],
  ] as const)('explains the slip in %j', ([text, message]) => {
    expect(firstOf(text)?.message).toBe(message);
  });

  it('is total', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(minimalText.length),
        (insert, at) => {
          const text =
            minimalText.slice(0, at) + insert + minimalText.slice(at);
          const { value, issues } = checkText(text);
          expect(value === undefined).toBe(!isJson(text));
          for (const { position } of issues)
            expect(position?.line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
