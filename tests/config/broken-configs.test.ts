import { describe, expect, it } from 'vitest';
import { checkConfig, parseConfig } from '../../src/config/index.ts';
import { brokenConfigs } from './broken-configs.ts';
import { fullConfig } from './configs.ts';

describe('broken configurations', () => {
  it('are two hundred or more, all different', () => {
    const texts = brokenConfigs.map(({ config }) => JSON.stringify(config));
    expect(new Set(texts).size).toBe(brokenConfigs.length);
    expect(brokenConfigs.length).toBeGreaterThanOrEqual(200);
  });

  it('come from a configuration in which nothing is found', () => {
    expect(checkConfig(fullConfig)).toEqual([]);
  });

  it.for(brokenConfigs)(
    'are reported in the right place and nowhere else: $name',
    ({ config, path, severity }) => {
      expect(
        checkConfig(config).map((issue) => [issue.path, issue.severity]),
      ).toEqual([[path, severity]]);
    },
  );

  it.for(brokenConfigs)(
    'are refused when they are in error: $name',
    ({ config, severity }) => {
      if (severity === 'error') expect(() => parseConfig(config)).toThrow();
      else expect(() => parseConfig(config)).not.toThrow();
    },
  );
});
