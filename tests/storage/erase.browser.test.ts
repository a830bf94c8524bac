import { beforeEach, describe, expect, it } from 'vitest';
import { clearCookies, listNames } from './browser-cookies.ts';
import { eraseFrom, PATH } from './erase-from.ts';

beforeEach(clearCookies);

describe('erasing cookies', () => {
  it('deletes what is refused by its exact name, and touches nothing that is not declared (T7)', async () => {
    const error = await eraseFrom(
      ['_ga=1', '_gat=1', 'x_ga=1', '_GA=1', 'XSRF-TOKEN=1'],
      { refused: ['_ga'] },
    );
    expect(error).toEqual([]);
    expect(await listNames(PATH)).toEqual([
      'XSRF-TOKEN',
      '_GA',
      '_gat',
      'x_ga',
    ]);
  });

  it('deletes what fits a pattern, from beginning to end (T7)', async () => {
    await eraseFrom(
      ['_ga=1', '_ga_=1', '_ga_AB.1=1', 'x_ga_1=1', 'mid-x-end=1', 'mid-end=1'],
      { refused: ['_ga_*', 'mid-*-end'] },
    );
    expect(await listNames(PATH)).toEqual(['_ga', 'mid-end', 'x_ga_1']);
  });

  it('takes every other sign of a name for itself', async () => {
    const refused = [
      'a.b',
      'c+',
      '$d',
      'e|f',
      '^g',
      'h(',
      'i[1]',
      'j?',
      'k\\d',
    ];
    await eraseFrom(
      [
        ...refused.map((name) => `${name}=1`),
        'axb=1',
        'cc=1',
        'e=1',
        'f=1',
        'k1=1',
      ],
      { refused },
    );
    expect(await listNames(PATH)).toEqual(['axb', 'cc', 'e', 'f', 'k1']);
  });

  it('takes a name as the browser gives it, encoded or not', async () => {
    await eraseFrom(['a%20b=1', 'a b=1', 'é=1'], { refused: ['a%20b', 'é'] });
    expect(await listNames(PATH)).toEqual(['a b']);
  });

  it('reaches every path that the page can see (T6)', async () => {
    const paths = [
      '/',
      '/force',
      '/force/',
      '/force/news',
      '/force/news/',
      PATH,
    ];
    const cookies = paths.map((path, index) => `_ga=${index};path=${path}`);
    expect(await eraseFrom(cookies, { refused: ['_ga'] })).toEqual([]);
    expect(await listNames(PATH)).toEqual([]);
  });

  it('reaches a path that the page cannot see only where it is declared, by its exact name', async () => {
    const cookies = [
      '_ga=1;path=/shop',
      '_gb=1;path=/shop',
      '_gc=1;path=/shop',
    ];
    await eraseFrom(cookies, {
      refused: [{ name: '_ga', path: '/shop' }, '_gb'],
      allowed: [{ name: '_gc', path: '/shop' }],
    });
    expect(await listNames('/shop')).toEqual(['_gb', '_gc']);
  });

  it('does not let a declared path begin another attribute (S9)', async () => {
    await eraseFrom(['_ga=1;path=/shop', '_gb=1;path=/'], {
      refused: [{ name: '_ga', path: '/x;path=/shop' }],
    });
    expect(await listNames('/shop')).toEqual(['_ga', '_gb']);
  });

  it('takes several stars for one', async () => {
    await eraseFrom(['_x=1', '_abcx=1', '_abc=1'], { refused: ['_***x'] });
    expect(await listNames(PATH)).toEqual(['_abc']);
  });

  it('tells what is still there, and deletes the rest', async () => {
    // A cookie without a name, which the browser shows by its value: whoever writes to that name writes another cookie.
    const left = await eraseFrom(['=stuck', '_ga=1'], {
      refused: ['stuck', '_ga'],
    });
    expect(left).toEqual(['stuck']);
    expect(await listNames(PATH)).toEqual(['']);
  });
});
