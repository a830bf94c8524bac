import { describe, expectTypeOf, it } from 'vitest';
import type {
  Category,
  ConsentConfig,
  CookieDeclaration,
  LegalBasis,
  LocalizedText,
  StorageDeclaration,
} from '../../src/index.ts';
import { parseConfig } from '../../src/config/index.ts';

const minimal = {
  siteName: 'Northshire Police',
  noticeUrl: '/cookies-notice',
  preferencesUrl: '/cookies',
  version: 1,
  categories: [
    {
      id: 'analytics',
      basis: 'consent',
      label: { en: 'Analytics cookies', cy: 'Cwcis dadansoddi' },
      description: 'These help us understand how the site is used.',
    },
  ],
} as const satisfies ConsentConfig;

/** What TypeScript makes of a JSON module. */
declare const json: Omit<ConsentConfig, 'categories'> & {
  categories: (Omit<Category, 'basis'> & { basis: string })[];
};

describe('the type of the configuration', () => {
  it('takes a constant, whose lists are read-only', () => {
    expectTypeOf(minimal).toExtend<ConsentConfig>();
  });

  it('names the four bases and no other', () => {
    expectTypeOf<LegalBasis>().toEqualTypeOf<
      'essential' | 'consent' | 'statistics' | 'appearance'
    >();
  });

  it('takes one text, or one per language', () => {
    expectTypeOf<string>().toExtend<LocalizedText>();
    expectTypeOf<{ en: string; cy: string }>().toExtend<LocalizedText>();
  });

  it('is what parseConfig returns, whatever it is given', () => {
    expectTypeOf(parseConfig).parameter(0).toBeUnknown();
    expectTypeOf(parseConfig).returns.toEqualTypeOf<ConsentConfig>();
  });

  it('is needed as an assertion for a JSON module, where every word is any string', () => {
    // @ts-expect-error -- `basis` is a string, which may be no basis
    const refused: ConsentConfig = json;
    const asserted = json as ConsentConfig;
    expectTypeOf(refused).toEqualTypeOf(asserted);
  });
});

describe('a wrong configuration does not compile', () => {
  it('without a version', () => {
    // @ts-expect-error -- without a version nobody can be asked again
    const config: ConsentConfig = {
      siteName: 'Northshire Police',
      noticeUrl: '/cookies-notice',
      preferencesUrl: '/cookies',
      categories: [],
    };
    expectTypeOf(config).toBeObject();
  });

  it('with a misspelt key', () => {
    const config: ConsentConfig = {
      ...minimal,
      // @ts-expect-error -- the key is `cookie`
      cooky: { days: 90 },
    };
    expectTypeOf(config).toBeObject();
  });

  it('with a version in quotes', () => {
    const config: ConsentConfig = {
      ...minimal,
      // @ts-expect-error -- a number
      version: '1',
    };
    expectTypeOf(config).toBeObject();
  });

  it('with a category that states no basis', () => {
    // @ts-expect-error -- there is no default: the site answers for its basis
    const category: Category = {
      id: 'analytics',
      label: 'Analytics cookies',
      description: 'These help us understand how the site is used.',
    };
    expectTypeOf(category).toBeObject();
  });

  it('with a basis that the law does not know', () => {
    const category: Category = {
      ...minimal.categories[0],
      // @ts-expect-error -- one of the four words of LegalBasis
      basis: 'legitimate-interest',
    };
    expectTypeOf(category).toBeObject();
  });

  it('with a cookie that has no name, or an entry that does not say where it is', () => {
    // @ts-expect-error -- the name is what is erased
    const cookie: CookieDeclaration = { purpose: 'Counts visits' };
    // @ts-expect-error -- `kind` says whether localStorage or sessionStorage
    const entry: StorageDeclaration = { name: 'ga_*' };
    expectTypeOf([cookie, entry]).toBeArray();
  });

  it('with a key that is there but undefined', () => {
    // @ts-expect-error -- leave it out, as JSON would
    const config: ConsentConfig = { ...minimal, cookie: undefined };
    expectTypeOf(config).toBeObject();
  });
});
