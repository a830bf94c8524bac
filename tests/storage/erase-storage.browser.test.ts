import { beforeEach, describe, expect, it } from 'vitest';
import type { StorageDeclaration } from '../../src/core/config.ts';
import { answerUnits } from '../../src/core/decision.ts';
import { listUnits } from '../../src/core/units.ts';
import { erase } from '../../src/storage/erase.ts';
import { clearCookies } from './browser-cookies.ts';

function local(name: string): StorageDeclaration {
  return { kind: 'local', name };
}

function session(name: string): StorageDeclaration {
  return { kind: 'session', name };
}

/** Erases what is declared: what `allowed` declares is allowed, the rest refused. */
function eraseDeclared(
  refused: readonly StorageDeclaration[],
  allowed: readonly StorageDeclaration[] = [],
) {
  const text = { basis: 'consent', label: 'x', description: 'x' } as const;
  const units = listUnits([
    { ...text, id: 'refused', storage: refused },
    { ...text, id: 'allowed', storage: allowed },
  ]);
  const state = answerUnits(units, ({ id }) => id === 'allowed');
  return erase(units, state, 'cookie-consent');
}

/** Fills both storages with the same keys. */
function fill(...keys: readonly string[]): void {
  for (const key of keys) {
    localStorage.setItem(key, '1');
    sessionStorage.setItem(key, '1');
  }
}

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await clearCookies();
});

describe('erasing storage entries', () => {
  it('removes what is refused by exact key and by pattern, and nothing that is not declared (T8)', () => {
    fill('ga', 'ga_1', 'ga_2', 'xga_1', 'GA_1', 'basket');
    expect(eraseDeclared([local('ga_*')])).toEqual([]);
    expect(Object.keys(localStorage).sort()).toEqual([
      'GA_1',
      'basket',
      'ga',
      'xga_1',
    ]);
    eraseDeclared([local('ga')]);
    expect(Object.keys(localStorage).sort()).toEqual([
      'GA_1',
      'basket',
      'xga_1',
    ]);
  });

  it('keeps localStorage, sessionStorage and cookies apart (T8)', () => {
    document.cookie = 'both=1';
    fill('both', 'other');
    eraseDeclared([session('both')]);
    expect(Object.keys(localStorage).sort()).toEqual(['both', 'other']);
    expect(Object.keys(sessionStorage)).toEqual(['other']);
    expect(document.cookie).toBe('both=1');
    eraseDeclared([local('both')]);
    expect(Object.keys(localStorage)).toEqual(['other']);
  });

  it('leaves what an allowed category declares as well', () => {
    fill('ga_1', 'ga_2');
    eraseDeclared([local('ga_*'), session('ga_*')], [local('ga_1')]);
    expect(Object.keys(localStorage)).toEqual(['ga_1']);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it('takes any characters for a star, line breaks too', () => {
    fill('ga_\n1', 'ga_"\u2028"', 'ga_🍪', 'other\nga_1');
    eraseDeclared([local('ga_*')]);
    expect(Object.keys(localStorage)).toEqual(['other\nga_1']);
  });

  it('reads a key literally, signs and all', () => {
    fill('a.b (c) [d] {e} $f ^g |h \\i +j ?k é', 'a-b');
    eraseDeclared([
      local('a.b (c) [d] {e} $f ^g |h \\i +j ?k é'),
      local('a.b'),
    ]);
    expect(Object.keys(localStorage)).toEqual(['a-b']);
  });
});
