import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlain } from '../../src/config/to-plain.ts';

describe('toPlain', () => {
  it('copies every JSON value as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = toPlain(value);
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
        if (typeof value === 'object' && value !== null)
          expect(copy).not.toBe(value);
      }),
    );
  });

  it('keeps a key __proto__ as a key', () => {
    const copy = toPlain(JSON.parse('{"__proto__":{"a":1}}')) as object;
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.keys(copy)).toEqual(['__proto__']);
  });

  it('cuts off what is nested too deeply', () => {
    const deep = (levels: number) =>
      JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
    expect(JSON.stringify(toPlain(deep(30)))).toBe(JSON.stringify(deep(30)));
    expect(JSON.stringify(toPlain(deep(5000))).length).toBeLessThan(100);
  });

  it.for([
    [() => 1, 'a function'],
    [1n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
    [new Date(0), 'something that is not plain data'],
    [new Map(), 'something that is not plain data'],
  ] as const)('describes what is no data: %s', ([value, description]) => {
    expect((toPlain(value) as symbol).description).toBe(description);
  });
});
