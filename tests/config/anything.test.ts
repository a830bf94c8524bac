import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/index.ts';
import { fullConfig } from './configs.ts';
import type { Part } from './errors-of.ts';
import { errorsOf } from './errors-of.ts';

describe('names that every object has', () => {
  it.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'do no harm as keys: %s',
    (name) => {
      const text = JSON.stringify(fullConfig).replace(
        '{',
        `{"${name}":{"en":"x"},`,
      );
      expect(checkConfig(JSON.parse(text))).toMatchObject([
        { path: name, severity: 'advice' },
      ]);
      expect(({} as Part)['en']).toBeUndefined();
    },
  );

  it.for(['siteName', 'texts'])('are no languages: __proto__ in %s', (key) => {
    const text = JSON.stringify({ ...fullConfig, [key]: 0 }).replace(
      `"${key}":0`,
      `"${key}":{"en":${key === 'texts' ? '{}' : '"x"'},"cy":${key === 'texts' ? '{}' : '"x"'},"__proto__":{"a":"b"}}`,
    );
    expect(Object.keys(errorsOf(JSON.parse(text)))).toEqual([
      `${key}.__proto__`,
    ]);
  });

  it('do not stand in for what is missing', () => {
    const config: unknown = Object.create(fullConfig);
    expect(checkConfig(config)[0]).toMatchObject({
      path: '',
      found: 'something that is not plain data',
    });
  });
});

describe('anything at all', () => {
  it('is checked without an exception, and every sentence is whole', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
          withBoxedValues: true,
        }),
        (value) => {
          expect(checkConfig(value).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('is checked without an exception where a part of a good configuration is replaced', () => {
    const keys = Object.keys(fullConfig);
    const category = Object.keys(fullConfig.categories[3] ?? {});
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom(...category),
        fc.anything(),
        fc.jsonValue(),
        (key, inner, value, json) => {
          const categories = [
            { ...fullConfig.categories[3], [inner]: json },
            json,
          ];
          for (const config of [
            { ...fullConfig, [key]: value },
            { ...fullConfig, categories },
          ])
            for (const { path, message, expected, found } of checkConfig(
              config,
            )) {
              expect(message).not.toContain('Invalid');
              expect(
                message.startsWith(
                  `${path || 'configuration'}: expected ${expected}, found ${found}.`,
                ),
              ).toBe(true);
            }
        },
      ),
    );
  });

  it('is checked without an exception when it contains itself, throws, or has no end', () => {
    const circle: Part = { ...fullConfig };
    circle['siteName'] = circle;
    expect(errorsOf(circle)['siteName']).toContain(
      'something that contains itself',
    );

    const trap = {
      ...fullConfig,
      get siteName(): string {
        throw new Error('no');
      },
    };
    expect(errorsOf(trap)['']).toContain('something that cannot be read');

    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(errorsOf(proxy)['']).toContain('something that cannot be read');

    const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    expect(errorsOf({ ...fullConfig, siteName: deep })['siteName']).toContain(
      'a list',
    );

    let bush: unknown = 'leaf';
    for (let level = 0; level < 200; level++) bush = [bush, bush];
    expect(
      Object.keys(errorsOf({ ...fullConfig, categories: bush })).length,
    ).toBeGreaterThan(0);

    const endless: unknown[] = [];
    endless.length = 2 ** 32 - 1;
    expect(
      errorsOf({ ...fullConfig, categories: endless })['categories'],
    ).toContain('a list that is too long');
  });
});
