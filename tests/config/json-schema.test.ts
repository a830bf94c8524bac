import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/config/index.ts';
import { configJsonSchema } from '../../src/config/json-schema.ts';
import { brokenConfigs } from './broken-configs.ts';
import { fullConfig, makeMinimal } from './configs.ts';

interface Part {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly definitions?: Readonly<Record<string, Part>>;
}

const schema: Part = configJsonSchema();
const ajv = new Ajv({ strict: true, allErrors: true });
// The one keyword that is VS Code's own.
ajv.addVocabulary(['errorMessage']);
const isValid = ajv.compile(schema);
const objects = { configuration: schema, ...schema.definitions };

/** Faults that JSON Schema has no words for. */
const BEYOND = [
  // A language is missing or misspelt only in the light of the other texts.
  /\.(en|cy) (dropped|misspelt)/,
  // Advice: JSON Schema knows only right and wrong.
  /(\.(purpose|duration|provider)|^complaintsUrl) dropped/,
  // What is right depends on the dictionary, or on the ids of the categories.
  /^texts\.\w+\.\w+ misspelt/,
  /\.answers\.\w+ misspelt/,
];

describe('the JSON Schema', () => {
  it('is draft 7 and compiles in strict mode', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(Object.keys(schema.definitions ?? {})).toEqual([
      'Category',
      'Cookie',
      'StorageEntry',
      'Service',
      'CookieOptions',
      'ClassNames',
      'LegacyCookie',
      'Integrations',
      'GoogleConsentMode',
      'GoogleSignals',
      'Gtm',
      'GtmEvents',
      'Matomo',
      'Clarity',
      'ClaritySignals',
      'CallFunction',
    ]);
  });

  it('accepts the minimal configuration and the full one', () => {
    expect(isValid(makeMinimal()), ajv.errorsText(isValid.errors)).toBe(true);
    expect(isValid(fullConfig), ajv.errorsText(isValid.errors)).toBe(true);
  });

  it.for(brokenConfigs)(
    'refuses what can be said in it: $name',
    ({ name, config }) => {
      expect(isValid(config)).toBe(BEYOND.some((fault) => fault.test(name)));
    },
  );

  it.for([
    { categories: [] },
    {
      categories: [
        { ...fullConfig.categories[1], purposes: ['a', 'advertising'] },
      ],
    },
    {
      categories: [
        { ...fullConfig.categories[1], purposes: ['session-replay'] },
      ],
    },
    { categories: [{ ...fullConfig.categories[3], cookies: [{ name: '*' }] }] },
    { siteName: {} },
    { siteName: { english: 'Police' } },
    { noticeUrl: 'javascript:alert(1)' },
    { noticeUrl: '//evil.example' },
    { cookie: { days: 401 } },
    { cookie: { sameSite: 'None', secure: false } },
    { cookie: { name: '__Secure-a', secure: false } },
    { cookie: { name: '__Host-a', domain: 'police.uk' } },
    { cookie: { name: '__Host-a', path: '/cy' } },
    { cookie: { domain: 'police.uk' } },
    { cookie: { domain: 'gov.uk' } },
    {
      categories: [
        {
          ...fullConfig.categories[1],
          services: [{ id: 'a', label: 'A', purposes: ['advertising'] }],
        },
      ],
    },
    { endpoint: 'https://www.northshire.police.uk/consent' },
    { languages: [] },
    { languages: ['en', 'cy', 'en'] },
    { classNames: { button: '.button' } },
    { legacy: [{ cookie: 'a b', answers: {} }] },
    { legacy: [{ cookie: 'a', answers: { marketing: 'a..b' } }] },
  ])('refuses %j, as the check does', (change) => {
    const config = { ...fullConfig, ...change };
    expect(isValid(config)).toBe(false);
    expect(checkConfig(config).map(({ severity }) => severity)).toContain(
      'error',
    );
  });

  it.for([
    { cookie: { sameSite: 'None' } },
    { cookie: { name: '__Host-a', path: '/', secure: true } },
  ])('accepts %j, as the check does', (change) => {
    const config = { ...fullConfig, ...change };
    expect(isValid(config)).toBe(true);
    expect(checkConfig(config)).toEqual([]);
  });

  it('explains every key to the editor, with examples or a default that fit', () => {
    for (const [name, { properties = {} }] of Object.entries(objects))
      for (const [key, property] of Object.entries(properties)) {
        expect([name, key, property['title'], property['description']]).toEqual(
          [
            name,
            key,
            expect.stringMatching(/\w/),
            expect.stringMatching(/\.$/),
          ],
        );
        const examples = (property['examples'] ?? [
          property['default'],
        ]) as unknown[];
        const fits = ajv.compile({
          ...property,
          definitions: schema.definitions,
        });
        for (const example of examples)
          expect([name, key, example, fits(example)]).toEqual([
            name,
            key,
            example,
            true,
          ]);
      }
  });

  it('says what the check says', () => {
    const category = schema.definitions?.['Category']?.properties?.['basis'];
    const config = {
      ...fullConfig,
      categories: [{ ...fullConfig.categories[0], basis: 'concent' }],
    };
    expect(category?.['errorMessage']).toBe(
      `Expected ${checkConfig(config)[0]?.expected ?? ''}.`,
    );
    expect(schema['errorMessage']).toBe(
      `Expected ${checkConfig({ ...fullConfig, colour: 1 })[0]?.expected ?? ''}.`,
    );
  });
});
