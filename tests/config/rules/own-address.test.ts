import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/index.ts';
import { fullConfig } from '../configs.ts';

describe('the addresses of files', () => {
  it.for(['assets', 'stylesheet'])('are those of this site: %s (S7)', (key) => {
    for (const url of [
      '/files/',
      'https://northshire.police.uk/files/',
      'https://static.Northshire.police.uk:8443/files/',
    ])
      expect(checkConfig({ ...fullConfig, [key]: url })).toEqual([]);
  });

  it.for(['assets', 'stylesheet'])(
    'of another site are advised against: %s',
    (key) => {
      for (const url of [
        'https://cdn.example/files/',
        'https://evilnorthshire.police.uk/',
        'https://cdn.example/northshire.police.uk',
      ])
        expect(checkConfig({ ...fullConfig, [key]: url })).toMatchObject([
          { path: key, severity: 'advice', found: JSON.stringify(url) },
        ]);
    },
  );

  it('are unknown without a domain', () => {
    const assets = 'https://www.northshire.police.uk/files/';
    expect(checkConfig({ ...fullConfig, cookie: {}, assets })).toMatchObject([
      { path: 'assets', severity: 'advice' },
    ]);
  });
});

describe('the address to which answers are posted', () => {
  it.for(['/consent', '/cy/cydsyniad'])('may be %s', (endpoint) => {
    expect(checkConfig({ ...fullConfig, endpoint })).toEqual([]);
  });

  it.for([
    ['https://www.northshire.police.uk/consent', undefined],
    ['//other.example/consent', undefined],
    ['/\\other.example', undefined],
    ['javascript:alert(1)', undefined],
    ['consent', '"/consent"'],
    ['./api/consent', '"/api/consent"'],
    ['/con sent', undefined],
    ['/consent?a=b', undefined],
    ['/consent#a', undefined],
    ['', undefined],
  ] as const)('is a path alone, and not %j', ([endpoint, suggestion]) => {
    const [issue, ...others] = checkConfig({ ...fullConfig, endpoint });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      path: 'endpoint',
      severity: 'error',
      expected:
        'a path on this site that begins with one "/", without "?", "#", spaces or backslashes',
    });
    expect(issue?.suggestion).toBe(suggestion);
  });
});
