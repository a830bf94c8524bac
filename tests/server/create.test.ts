import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/core/errors.ts';
import type { ConsentConfig } from '../../src/core/config.ts';
import { createContext } from '../../src/server/context.ts';
import { minimalConfig } from '../support/config.ts';
import { makeServer } from './make-server.ts';
import { getPage } from './requests.ts';

function errorOf(make: () => unknown): ConfigError {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error as ConfigError;
  }
  throw new Error('Nothing was refused.');
}

describe('making a server half', () => {
  it('takes the configuration as JSON text', () => {
    const { read } = makeServer(JSON.stringify(minimalConfig));
    expect(read(getPage('/')).state).toHaveProperty('analytics', false);
  });

  it('keeps a configuration that nothing can change (S18)', () => {
    const { config, units } = createContext(minimalConfig, {}, Date.now);
    const { categories } = config;
    for (const part of [config, categories, categories[2], units, units[2]])
      expect(Object.isFrozen(part)).toBe(true);
    expect(categories[2]?.cookies?.every(Object.isFrozen)).toBe(true);
  });

  it('names every mistake in a configuration at once', () => {
    const config = {
      ...minimalConfig,
      version: '1',
      categories: [{ ...minimalConfig.categories[2], basis: 'concent' }],
    };
    const { name, message } = errorOf(() =>
      makeServer(config as unknown as ConsentConfig),
    );
    expect(name).toBe('ConfigError');
    expect(message).toMatch(/version: expected/);
    expect(message).toMatch(/categories\[0\]\.basis: .*"consent"\?/);
  });

  it('says where JSON text is broken', () => {
    expect(errorOf(() => makeServer('{ "siteName": ')).message).toMatch(
      /line 1/,
    );
  });

  it.each(['www.force.police.uk', 'https://www.force.police.uk/', '/', ''])(
    'refuses the origin %j, which would agree with no request',
    (origin) => {
      const { message } = errorOf(() => makeServer(minimalConfig, { origin }));
      expect(message).toContain('"origin"');
    },
  );

  it.each([
    'consent',
    '//evil.example/consent',
    'https://evil.example/',
    '/a?b=1',
    '/a/../b',
    '/a#b',
  ])('refuses the endpoint %j, which is no path of this site', (endpoint) => {
    const { message } = errorOf(() =>
      makeServer({ ...minimalConfig, endpoint }),
    );
    expect(message).toContain('endpoint');
  });
});
