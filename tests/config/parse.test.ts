import { describe, expect, it } from 'vitest';
import { ConfigIssuesError, parseConfig } from '../../src/config/index.ts';
import { ConfigError } from '../../src/core/errors.ts';
import { fullConfig, makeMinimal, minimalText } from './configs.ts';

function errorOf(value: unknown): unknown {
  try {
    return parseConfig(value);
  } catch (error) {
    return error;
  }
}

describe('parseConfig', () => {
  it('takes the minimal configuration as text and as a value', () => {
    expect(parseConfig(minimalText)).toEqual(makeMinimal());
    expect(parseConfig(makeMinimal())).toEqual(makeMinimal());
  });

  it('returns a copy, which a change of the original does not reach', () => {
    const original = structuredClone(fullConfig) as { version: number };
    const config = parseConfig(original);
    expect(config).toEqual(fullConfig);
    original.version = 9;
    expect(config.version).toBe(3);
  });

  it('takes a key that is undefined for one that is not there', () => {
    expect(
      parseConfig({ ...fullConfig, cookie: undefined }),
    ).not.toHaveProperty('cookie');
  });

  it('lets advice pass', () => {
    expect(parseConfig({ ...fullConfig, colour: 'blue' })).toHaveProperty(
      'version',
    );
  });

  it('throws one error with a line for each mistake and every issue', () => {
    const error = errorOf({
      ...fullConfig,
      version: '3',
      siteName: 5,
      colour: 'blue',
    });
    expect(error).toBeInstanceOf(ConfigError);
    expect(error).toBeInstanceOf(ConfigIssuesError);
    const { name, code, message, issues } = error as ConfigIssuesError;
    expect({ name, code }).toEqual({
      name: 'ConfigError',
      code: 'config-invalid',
    });
    expect(message.split('\n')).toEqual([
      'The configuration cannot be used:',
      'siteName: expected a text that is not empty, or one per language, such as { "en": "Cookies", "cy": "Cwcis" }, found 5.',
      `version: expected a whole number from 0 to 999999999999999, without quotes, found "3". Did you mean 3?`,
    ]);
    expect(issues.map(({ path }) => path)).toEqual([
      'siteName',
      'version',
      'colour',
    ]);
  });

  it('names the line and column where the text is no JSON', () => {
    const { message } = errorOf('{\n  "version": 1,\n}') as Error;
    expect(message).toBe(
      'The configuration cannot be used:\nline 3, column 1: expected a key in double quotes after the comma, or no comma before "}", found "}".',
    );
  });

  it.for([undefined, null, 0, '', [], () => 1, Symbol('a')])(
    'refuses %s',
    (value) => {
      expect(errorOf(value)).toBeInstanceOf(ConfigIssuesError);
    },
  );
});
