import { describe, expect, it } from 'vitest';
import { createConsent } from '../../src/core/consent.ts';
import { toFrozen } from '../../src/core/to-frozen.ts';
import { createMemoryStorage } from '../../src/storage/memory.ts';
import { minimalConfig } from '../support/config.ts';

/** Lists the paths of everything in a value that could still be changed. */
function listChangeable(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || !value) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, member]) =>
      listChangeable(member, `${path}.${key}`),
    ),
  ];
}

describe('a frozen copy', () => {
  it('says the same, cannot be changed anywhere, and leaves the original as changeable as it was', () => {
    const original = structuredClone(minimalConfig);
    const frozen = toFrozen(original);
    expect(frozen).toEqual(minimalConfig);
    expect(listChangeable(frozen)).toEqual([]);
    original.siteName = 'Changed';
    expect(frozen).toEqual(minimalConfig);
  });

  it('keeps a member called __proto__ a member', () => {
    const frozen = toFrozen(JSON.parse('{"__proto__":{"x":1}}') as object);
    expect(Object.getPrototypeOf(frozen)).toBe(Object.prototype);
    expect(Object.keys(frozen)).toEqual(['__proto__']);
  });

  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  it.each([
    ['a circle', circle],
    [
      'something that throws when it is read',
      {
        get categories() {
          throw new Error('No.');
        },
      },
    ],
    ['a text', 'categories'],
    ['nothing', undefined],
    ['null', null],
  ])('of %s is that itself', (_name, value) => {
    expect(toFrozen(value)).toBe(value);
  });
});

describe('what the public object shows', () => {
  const config = structuredClone(minimalConfig);
  const consent = createConsent(config, {
    storage: createMemoryStorage(),
    now: Date.now,
    report: console.error,
  });

  it('are the categories of the configuration, which nobody can change through it', () => {
    expect(consent.categories).toEqual(minimalConfig.categories);
    expect(listChangeable(consent.categories)).toEqual([]);
  });

  it('stays what it was when the site changes its own object', () => {
    config.categories.pop();
    expect(consent.categories).toEqual(minimalConfig.categories);
    expect(consent.state).toHaveProperty('marketing');
  });

  it('freezes the payload of every event, and what is in it', async () => {
    const payloads: unknown[] = [];
    for (const name of ['ready', 'decision', 'change', 'error'] as const)
      consent.on(name, (payload) => payloads.push(payload));
    await consent.save({ analytics: true });
    await consent.save({ unknown: true }).catch(() => undefined);
    expect(payloads).toHaveLength(4);
    expect(payloads.flatMap((payload) => listChangeable(payload))).toEqual([]);
  });
});
