import { expect, it } from 'vitest';
import { report, reportText } from '../../src/config/browser-check.ts';
import { checkConfig } from '../../src/config/index.ts';
import { fullConfig, makeMinimal } from './configs.ts';

function listen() {
  const lines: string[] = [];
  return {
    lines,
    error: (line: string) => void lines.push(`error ${line}`),
    warn: (line: string) => void lines.push(`warn ${line}`),
  };
}

it('writes errors as errors and advice as warnings, in the words of the check, and returns them', () => {
  const console = listen();
  const config = { ...fullConfig, colour: 'blue', version: -1 };
  const issues = report(config, console);
  expect(issues).toEqual(checkConfig(config));
  expect(console.lines).toEqual([
    `error by-consent: ${issues[0]?.message}`,
    `warn by-consent: ${issues[1]?.message}`,
  ]);
});

it('tells where a text is no JSON, and nothing else', () => {
  const console = listen();
  reportText('{\n  "version": 1,\n}', console);
  expect(console.lines).toEqual([
    'error by-consent: line 3, column 1: expected a key in double quotes after the comma, or no comma before "}", found "}".',
  ]);
});

it('tells of a text that is JSON what it tells of the value', () => {
  const console = listen();
  reportText(JSON.stringify({ ...fullConfig, version: -1 }), console);
  expect(console.lines).toEqual([
    expect.stringMatching(/^error by-consent: version: expected /),
  ]);
});

it('writes nothing about a configuration in which nothing is found', () => {
  const console = listen();
  expect(report(fullConfig, console)).toEqual([]);
  expect(console.lines).toEqual([]);
});

it('writes plain ASCII, so that a page without a charset shows it whole', () => {
  const console = listen();
  report(
    { ...makeMinimal(), version: {}, cookie: 1, texts: 1, assets: '' },
    console,
  );
  report(
    {
      categories: [{ id: 1, cookies: [{}], storage: [{}], services: [{}] }],
      cookie: {
        name: 1,
        days: 'a',
        path: 1,
        domain: 1,
        secure: 1,
        sameSite: 1,
      },
    },
    console,
  );
  expect(console.lines.length).toBeGreaterThan(20);
  for (const line of console.lines) expect(line).toMatch(/^[ -~]+$/);
});
