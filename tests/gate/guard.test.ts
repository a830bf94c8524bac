import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/core/errors.ts';
import { listUnits } from '../../src/core/units.ts';
import type { ConsentConfig } from '../../src/core/config.ts';
import { findFault } from '../../src/gate/guard.ts';
import { minimalConfig } from '../support/config.ts';

const category = {
  id: 'a',
  basis: 'consent',
  label: 'A',
  description: 'A',
} as const;

/** The minimal configuration with other categories. */
function withCategories(...categories: readonly unknown[]): unknown {
  return { ...minimalConfig, categories };
}

/** The minimal configuration with a category in which something is other than it should be. */
function withCategory(changes: object): unknown {
  return withCategories({ ...category, ...changes });
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
});

/** Configurations as JSON can hold them, whose categories are nearly right. */
const ids = fc.oneof(fc.constantFrom('a', 'b', 'a-1'), fc.jsonValue());
const nearly = fc.record({
  categories: fc.array(
    fc.record(
      {
        id: ids,
        basis: fc.oneof(
          fc.constantFrom('essential', 'consent'),
          fc.jsonValue(),
        ),
        services: fc.oneof(
          fc.array(fc.record({ id: ids }, { requiredKeys: [] })),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 3 },
  ),
});

describe('a configuration that can be trusted', () => {
  it('is the minimal one, as it stands', () => {
    expect(findFault(minimalConfig)).toBeUndefined();
    expect(
      findFault(JSON.parse(JSON.stringify(minimalConfig))),
    ).toBeUndefined();
  });

  it.for(['essential', 'consent', 'statistics', 'appearance'])(
    'may have categories of basis %s',
    (basis) => {
      expect(findFault(withCategory({ basis }))).toBeUndefined();
    },
  );

  it.for([
    ['an id of 24 characters', { id: 'a23456789-123456789-1234' }],
    ['an id that every object has', { id: 'constructor' }],
    ['services', { services: [{ id: 'a' }, { id: 'b' }] }],
    ['no services', { services: [] }],
    ['a key that nobody knows', { colour: 'blue' }],
  ] as const)('may have %s', ([, changes]) => {
    expect(findFault(withCategory(changes))).toBeUndefined();
  });

  it('may use the id of a service again in another category', () => {
    const services = [{ id: 'youtube' }];
    expect(
      findFault(
        withCategories(
          { ...category, services },
          { ...category, id: 'b', services },
        ),
      ),
    ).toBeUndefined();
  });
});

describe('a configuration that cannot be trusted', () => {
  it.for([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a list', []],
    ['no categories', { ...minimalConfig, categories: undefined }],
    ['categories that are null', { ...minimalConfig, categories: null }],
    ['an empty list of categories', withCategories()],
    ['categories by name', { ...minimalConfig, categories: { a: category } }],
    ['categories in a string', { ...minimalConfig, categories: 'a,b' }],
    ['a category that is null', withCategories(null)],
    ['a category that is a string', withCategories('analytics')],
    ['one bad category among good ones', withCategories(category, { id: 'b' })],
    ['two categories of one id', withCategories(category, category)],
    ['an id in capitals', withCategory({ id: 'Analytics' })],
    ['an id that begins with a digit', withCategory({ id: '1a' })],
    ['an id with a slash', withCategory({ id: 'a/b' })],
    ['an id with a dot', withCategory({ id: 'a.b' })],
    ['an id with a space', withCategory({ id: 'a b' })],
    ['an id with a line break at its end', withCategory({ id: 'a\n' })],
    ['an id of 25 characters', withCategory({ id: 'a'.repeat(25) })],
    ['an empty id', withCategory({ id: '' })],
    ['the id __proto__ (S13)', withCategory({ id: '__proto__' })],
    ['no id', withCategory({ id: undefined })],
    ['an id that is null', withCategory({ id: null })],
    ['an id that is true', withCategory({ id: true })],
    ['an id in a list', withCategory({ id: ['a'] })],
    ['no basis (L3)', withCategory({ basis: undefined })],
    ['an unknown basis', withCategory({ basis: 'legitimate-interest' })],
    ['a basis in capitals', withCategory({ basis: 'Consent' })],
    ['a basis with something around it', withCategory({ basis: ' consent' })],
    ['a basis that is true', withCategory({ basis: true })],
    ['services that are null', withCategory({ services: null })],
    ['services by name', withCategory({ services: { youtube: {} } })],
    ['a service without an id', withCategory({ services: [{}] })],
    ['a service in capitals', withCategory({ services: [{ id: 'YouTube' }] })],
    ['cookies that are no list', withCategory({ cookies: {} })],
    ['cookies in a string', withCategory({ cookies: '_ga' })],
    ['a cookie that is null', withCategory({ cookies: [null] })],
    ['a cookie without a name', withCategory({ cookies: [{}] })],
    [
      'a cookie named by stars alone',
      withCategory({ cookies: [{ name: '**' }] }),
    ],
    ['storage that is no list', withCategory({ storage: { name: 'ga' } })],
    [
      'a storage key without a name',
      withCategory({ storage: [{ kind: 'local' }] }),
    ],
    [
      'a service whose cookie has no name',
      withCategory({ services: [{ id: 'y', cookies: [{}] }] }),
    ],
    [
      'two services of one id',
      withCategory({ services: [{ id: 'y' }, { id: 'y' }] }),
    ],
  ] as const)('has %s', ([, config]) => {
    const fault = findFault(config);
    expect(fault).toBeInstanceOf(ConfigError);
    expect(fault).toMatchObject({
      name: 'ConfigError',
      code: 'config-invalid',
    });
  });

  it('has something in it that throws', () => {
    const trap = {
      get categories(): never {
        throw new Error('no');
      },
    };
    expect(findFault(trap)).toBeInstanceOf(ConfigError);
  });
});

describe('anything at all', () => {
  it('is looked at without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (config) => {
        expect(() => findFault(config)).not.toThrow();
      }),
    );
  });

  it('is trusted only where every id is a string of the right shape, and there is no other like it', () => {
    fc.assert(
      fc.property(nearly, (config) => {
        if (findFault(config)) return;
        const { categories } = config as unknown as ConsentConfig;
        const units = listUnits(categories).map(({ id }) => id);
        expect(units.length).toBeGreaterThan(0);
        expect(new Set(units).size).toBe(units.length);
        for (const { id, services = [] } of categories)
          for (const owner of [id, ...services.map((service) => service.id)]) {
            expect(owner).toBeTypeOf('string');
            expect(owner).toMatch(/^[a-z][a-z\d-]{0,23}$/);
          }
      }),
      { numRuns: 1000 },
    );
  });
});
