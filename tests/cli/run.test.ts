import { describe, expect, it } from 'vitest';
import type { CommandIo } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { fullConfig, minimalText } from '../config/configs.ts';

const files: Record<string, string> = {
  'full.json': JSON.stringify(fullConfig),
  'minimal.json': minimalText,
  'broken.json': minimalText
    .replace('"label": "E', '"lable": "E')
    .replace('"version": 1', '"version": "1"'),
  'texts.json': JSON.stringify({
    ...fullConfig,
    texts: undefined,
  }).replace(
    /^\{/,
    '{ "texts": { "cy": {    "bannerHeading": "Cwcis ar {sitename}", "bannerNotice": "Hysbysiad", "acept": "Derbyn" } },',
  ),
  'comma.json': '{\n  "version": 1,\n}\n',
};

/** Runs the command over the files above. */
async function call(...args: string[]) {
  const out: string[] = [];
  const complaints: string[] = [];
  const io: CommandIo = {
    readFile: (path) => {
      const text = files[path];
      return text === undefined
        ? Promise.reject(
            new Error(`ENOENT: no such file or directory, open '${path}'`),
          )
        : Promise.resolve(text);
    },
    version: () => Promise.resolve('1.2.3'),
    print: (line) => void out.push(...line.split('\n')),
    complain: (line) => void complaints.push(...line.split('\n')),
  };
  return { code: await run(args, io), out, complaints };
}

describe('by-consent check', () => {
  it('says that a good file has no errors', async () => {
    expect(await call('check', 'full.json')).toEqual({
      code: 0,
      out: ['full.json: no errors.'],
      complaints: [],
    });
  });

  it('gives advice without failing', async () => {
    const { code, out } = await call('check', 'minimal.json');
    expect(code).toBe(0);
    expect(out).toEqual([
      'minimal.json:1:1: advice: complaintsUrl: expected the page on which visitors can complain about the use of their data, such as "/complaints", found nothing.',
      'minimal.json:9:19: advice: categories[1].cookies[0].provider: expected who sets it, such as "Google", or the name of this site, found nothing.',
      'minimal.json:13:19: advice: categories[2].storage[0].duration: expected how long it stays, such as "1 year", found nothing.',
      'minimal.json:13:19: advice: categories[2].storage[0].provider: expected who sets it, such as "Google", or the name of this site, found nothing.',
      'minimal.json: no errors, 4 pieces of advice.',
    ]);
  });

  it('names file, line and column of each error, and fails', async () => {
    const { code, out } = await call('check', 'broken.json');
    expect(code).toBe(1);
    expect(out[1]).toBe(
      'broken.json:5:3: error: version: expected a whole number from 0 to 999999999999999, without quotes, found "1". Did you mean 1?',
    );
    expect(out[2]).toMatch(
      /^broken\.json:7:48: error: categories\[0\]\.lable: .* Did you mean "label"\?$/,
    );
    expect(out.at(-1)).toBe('broken.json: 2 errors, 4 pieces of advice.');
  });

  it('fails when a file is no JSON or cannot be read, and checks the others', async () => {
    const { code, out } = await call(
      'check',
      'comma.json',
      'none.json',
      'full.json',
    );
    expect(code).toBe(1);
    expect(out).toEqual([
      'comma.json:3:1: error: line 3, column 1: expected a key in double quotes after the comma, or no comma before "}", found "}".',
      'comma.json: 1 error.',
      '',
      "none.json: error: configuration: expected a file that can be read, found ENOENT: no such file or directory, open 'none.json'.",
      'none.json: 1 error.',
      '',
      'full.json: no errors.',
    ]);
  });

  it('prints the same as JSON for programs', async () => {
    const { code, out } = await call(
      'check',
      '--json',
      'broken.json',
      'full.json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out.join('\n'))).toMatchObject([
      {
        file: 'broken.json',
        issues: [
          { path: 'complaintsUrl', severity: 'advice' },
          {
            path: 'version',
            severity: 'error',
            suggestion: '1',
            position: { line: 5, column: 3 },
          },
          { path: 'categories[0].lable' },
          { severity: 'advice' },
          { severity: 'advice' },
          { severity: 'advice' },
        ],
      },
      { file: 'full.json', issues: [] },
    ]);
  });
});

describe('the sentences of a file', () => {
  it('are checked against the dictionary, keys, placeholders and links', async () => {
    const { code, out } = await call('check', 'texts.json');
    expect(code).toBe(1);
    expect(out).toEqual([
      'texts.json:1:25: error: texts.cy.bannerHeading: expected the placeholder {siteName} and no other, as in "Cookies on {siteName}", found "Cwcis ar {sitename}". Did you mean "Cwcis ar {siteName}"?',
      'texts.json:1:65: error: texts.cy.bannerNotice: expected the words of the link in [square brackets], once, as in "Our [cookies notice] explains what each of them does.", found "Hysbysiad".',
      'texts.json:1:94: advice: texts.cy.acept: expected a key of the dictionary, such as "accept" or "bannerHeading", found "acept". Did you mean "accept"?',
      'texts.json: 2 errors, 1 piece of advice.',
    ]);
  });
});

describe('by-consent', () => {
  it.for(['--help', '-h'])('prints how to use it: %s', async (flag) => {
    const { code, out } = await call(flag);
    expect(code).toBe(0);
    expect(out[0]).toBe('Usage: by-consent check [--json] <file> [<file> ...]');
  });

  it.for(['--version', '-v'])('prints its version: %s', async (flag) => {
    expect(await call(flag)).toEqual({
      code: 0,
      out: ['1.2.3'],
      complaints: [],
    });
  });

  it.for([
    [[], 'Expected a command.'],
    [['check'], 'Expected a file to check.'],
    [['chekc', 'full.json'], 'Unknown command "chekc". Did you mean "check"?'],
    [['build'], 'Unknown command "build".'],
    [['check', '--jsom', 'full.json'], /Unknown option '--jsom'/],
  ] as const)('explains a wrong call: %j', async ([args, reason]) => {
    const { code, out, complaints } = await call(...args);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(complaints[0]).toMatch(reason);
    expect(complaints.join('\n')).toContain('Usage:');
  });
});
