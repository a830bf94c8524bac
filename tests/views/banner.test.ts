import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../src/core/config.ts';
import { en } from '../../src/i18n/en.ts';
import { bannerView, type BannerStatus } from '../../src/views/banner.ts';
import type { ViewElement } from '../../src/views/node.ts';
import { minimalConfig } from '../support/config.ts';
import { findOne, listElements, listLinks, readText } from './read-view.ts';

const HTML = '<img src=x onerror="alert(1)">';
const statuses = ['question', 'failed', 'accepted', 'rejected'] as const;

interface Options {
  readonly config?: Partial<ConsentConfig>;
  readonly texts?: Partial<typeof en>;
  readonly language?: string;
  readonly status?: BannerStatus;
}

function view({
  config,
  texts,
  language = 'en',
  status = 'question',
}: Options = {}): ViewElement {
  return bannerView(
    {
      config: { ...minimalConfig, ...config },
      dictionary: { ...en, ...texts },
      language,
    },
    status,
  );
}

/** Lists the elements that a visitor can see: none that is hidden, and nothing in one. */
function listShown(element: ViewElement): ViewElement[] {
  if (element.attributes['hidden']) return [];
  return [
    element,
    ...element.children.flatMap((child) =>
      typeof child === 'string' ? [] : listShown(child),
    ),
  ];
}

/** Lists the messages that a visitor can see. */
function listMessages(element: ViewElement): unknown[] {
  return listShown(element).flatMap(
    ({ attributes }) => attributes['data-consent-message'] ?? [],
  );
}

describe('the banner', () => {
  it.for(statuses)('is plain data, which JSON keeps as it is: %s', (status) => {
    const banner = view({ status });
    expect(JSON.parse(JSON.stringify(banner))).toStrictEqual(banner);
  });

  it('is a region in its own language, named by its heading with the name of the site (I4)', () => {
    const config = { siteName: { en: 'Northshire Police', cy: 'Heddlu' } };
    const banner = view({ config, language: 'cy' });
    expect(banner.attributes).toMatchObject({
      role: 'region',
      lang: 'cy',
      'aria-label': 'Cookies on Heddlu',
    });
    const headings = listElements(banner).filter(({ tag }) => tag === 'h2');
    expect(headings.map((heading) => readText(heading))).toEqual([
      'Cookies on Heddlu',
    ]);
  });

  it('has the ids by which browsers that answer for their user find it', () => {
    const banner = view();
    expect(banner.attributes['id']).toBe('js-consent-banner');
    const ids = ['accept', 'reject', 'dismiss'].map(
      (name) => findOne(banner, 'id', `js-cookie-${name}-button`).tag,
    );
    expect(ids).toEqual(['button', 'button', 'button']);
  });

  it('names every category that can be refused, and no other', () => {
    const text = readText(view());
    expect(text).toContain(
      'Preference cookies, Analytics cookies and Marketing cookies',
    );
    expect(text).not.toContain('Essential cookies,');
    expect(text).not.toContain(', Essential cookies');
  });

  it('links to the notice and to the preferences, in the language of the page', () => {
    const config = {
      noticeUrl: { en: '/notice', cy: '/cy/hysbysiad' },
      preferencesUrl: { en: '/cookies', cy: '/cy/cwcis' },
    };
    const hrefs = (language: string) =>
      new Set(listLinks(view({ config, language })).map(([href]) => href));
    expect(hrefs('en')).toEqual(new Set(['/notice', '/cookies']));
    expect(hrefs('cy')).toEqual(new Set(['/cy/hysbysiad', '/cy/cwcis']));
  });
});

describe('accepting and refusing', () => {
  it('are buttons of one make, side by side, which differ in name and action alone', () => {
    const banner = view();
    const [accept, reject] = ['accept', 'reject'].map((name) =>
      findOne(banner, 'id', `js-cookie-${name}-button`),
    );
    expect({
      ...reject?.attributes,
      id: '',
      value: '',
    }).toEqual({ ...accept?.attributes, id: '', value: '' });
    expect(reject?.tag).toBe(accept?.tag);
    const [row] = listElements(banner).filter(({ children }) =>
      children.some((child) => child === accept),
    );
    expect(row?.children.slice(0, 2)).toEqual([accept, reject]);
  });

  it.for(['question', 'failed'] as const)(
    'are both there where the banner asks: %s',
    (status) => {
      const ids = listShown(view({ status })).map(
        ({ attributes }) => attributes['id'],
      );
      expect(ids).toContain('js-cookie-accept-button');
      expect(ids).toContain('js-cookie-reject-button');
      expect(ids).not.toContain('js-cookie-dismiss-button');
    },
  );
});

describe('what the banner says', () => {
  it.for([
    ['question', []],
    ['failed', ['failed']],
    ['accepted', ['accepted']],
    ['rejected', ['rejected']],
  ] as const)('where it is "%s": the messages %j', ([status, messages]) => {
    expect(listMessages(view({ status }))).toEqual(messages);
  });

  it('is there from the start, all of it, so that showing it is enough (I6)', () => {
    for (const status of statuses)
      expect(readText(view({ status }))).toBe(readText(view()));
  });

  it.for(['accepted', 'rejected'] as const)(
    'once it is "%s" asks no more, and can be hidden',
    (status) => {
      const shown = listShown(view({ status }));
      const buttons = shown.filter(({ tag }) => tag === 'button');
      expect(buttons.map(({ attributes }) => attributes['id'])).toEqual([
        'js-cookie-dismiss-button',
      ]);
    },
  );
});

describe('what a site writes', () => {
  const [first, ...others] = minimalConfig.categories.slice(1);
  const config = {
    siteName: HTML,
    categories: [{ ...first, label: HTML } as (typeof others)[0], ...others],
  };
  const texts = Object.fromEntries(
    Object.entries(en).map(([key, text]) => [key, `${HTML} ${text}`]),
  );

  it('stays text, markup and all (S14)', () => {
    const plain = listElements(view());
    const hostile = listElements(
      view({ config, texts: { ...texts, locale: 'en-GB' } }),
    );
    expect(hostile.map(({ tag }) => tag)).toEqual(plain.map(({ tag }) => tag));
    expect(hostile.map(({ attributes }) => Object.keys(attributes))).toEqual(
      plain.map(({ attributes }) => Object.keys(attributes)),
    );
    expect(readText(...hostile)).toContain(HTML);
  });

  it.for(['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x'])(
    'leaves the words and drops the links where an address is %j (S14)',
    (url) => {
      const unsafe = view({ config: { noticeUrl: url, preferencesUrl: url } });
      expect(listLinks(unsafe)).toEqual([]);
      expect(readText(unsafe)).toBe(readText(view()));
    },
  );

  it('adds no style and no handler to any element (S2)', () => {
    for (const { attributes } of listElements(view({ config })))
      expect(Object.keys(attributes).join(' ')).not.toMatch(
        /\b(style|on\w+)\b/,
      );
  });
});
