import { describe, expect, it } from 'vitest';
import { errorsWith } from './errors-of.ts';

describe('ids', () => {
  it.for(['a', 'constructor', 'a-1', 'a'.repeat(24)])('may be %s', (id) => {
    expect(errorsWith((_, [category = {}]) => (category['id'] = id))).toEqual(
      {},
    );
  });

  it.for([
    '',
    'A',
    '1a',
    '-a',
    'a_b',
    'a.b',
    'a/b',
    '__proto__',
    'a'.repeat(25),
    'é',
  ])('may not be "%s"', (id) => {
    const errors = errorsWith((_, [category = {}]) => (category['id'] = id));
    expect(Object.keys(errors)).toEqual(['categories[0].id']);
  });

  it('are unique among categories, and the second one is told where the first one is', () => {
    expect(
      errorsWith((_, categories) =>
        Object.assign(categories[3] ?? {}, { id: 'analytics' }),
      ),
    ).toEqual({
      'categories[3].id':
        'categories[3].id: expected an id of its own, since categories[2] has this one, found "analytics".',
    });
  });

  it('are unique among the services of a category, and may return in another one', () => {
    const video = { id: 'video', label: 'Video' };
    const errors = errorsWith((_, categories) => {
      Object.assign(categories[2] ?? {}, { services: [video] });
      Object.assign(categories[3] ?? {}, { services: [video, video] });
    });
    expect(Object.keys(errors)).toEqual(['categories[3].services[1].id']);
  });
});

describe('names of cookies', () => {
  const withName = (name: unknown) =>
    Object.keys(
      errorsWith((_, categories) =>
        Object.assign(categories[3] ?? {}, { cookies: [{ name }] }),
      ),
    );

  it.for(['_ga', '_ga_*', '*_id', 'a*b*c', "!#$%&'+-.^_`|~"])(
    'may be %s',
    (name) => {
      expect(withName(name)).toEqual([]);
    },
  );

  it.for([
    '',
    '*',
    '**',
    'a b',
    'a;b',
    'a,b',
    'a=b',
    'a"b',
    'a\r\nb',
    'â',
    'a(b)',
  ])('may not be %j', (name) => {
    expect(withName(name)).toEqual(['categories[3].cookies[0].name']);
  });

  it.for(['cookie-consent', 'cookie*', '*-consent', '*consent*'])(
    'may not mean the cookie that keeps the answer, as %s does',
    (name) => {
      expect(withName(name)).toEqual(['categories[3].cookies[0].name']);
    },
  );

  it.for([
    'cookie-consent-2',
    'cookie',
    'c*z',
    'cookie-consent*cookie-consent',
  ])('may resemble the cookie that keeps the answer, as %s does', (name) => {
    expect(withName(name)).toEqual([]);
  });

  it('may be the cookie that keeps the answer in an essential category', () => {
    const errors = errorsWith(
      (_, [category = {}]) =>
        (category['cookies'] = [{ name: 'cookie-consent' }]),
    );
    expect(errors).toEqual({});
  });
});

describe('the cookie that keeps the answer', () => {
  const withCookie = (cookie: unknown) =>
    Object.keys(errorsWith((config) => (config['cookie'] = cookie)));

  it.for([
    {},
    { name: 'consent', days: 1 },
    { days: 400 },
    { domain: 'northshire.police.uk', path: '/cy' },
    { sameSite: 'None' },
    { sameSite: 'None', secure: true },
    { name: '__Host-consent', path: '/', secure: true },
  ])('may be %j', (cookie) => {
    expect(withCookie(cookie)).toEqual([]);
  });

  it.for([
    [{ name: 'a*' }, 'name'],
    [{ name: 'a%20' }, 'name'],
    [{ name: 'a;b' }, 'name'],
    [{ days: 0 }, 'days'],
    [{ days: 401 }, 'days'],
    [{ days: 1.5 }, 'days'],
    [{ domain: '.police.uk' }, 'domain'],
    [{ domain: 'uk' }, 'domain'],
    [{ domain: 'a.uk; Secure' }, 'domain'],
    [{ domain: 'https://a.uk' }, 'domain'],
    [{ domain: '127.0.0.1' }, 'domain'],
    [{ path: 'cy' }, 'path'],
    [{ path: '/; Domain=uk' }, 'path'],
    [{ path: '/\r\n' }, 'path'],
    [{ sameSite: 'lax' }, 'sameSite'],
    [{ secure: 'yes' }, 'secure'],
    [{ sameSite: 'None', secure: false }, 'secure'],
    [{ name: '__Secure-consent', secure: false }, 'secure'],
    [{ name: '__Host-consent', domain: 'police.uk' }, 'domain'],
    [{ name: '__Host-consent', path: '/cy' }, 'path'],
  ] as const)('may not be %j', ([cookie, key]) => {
    expect(withCookie(cookie)).toEqual([`cookie.${key}`]);
  });
});

describe('addresses', () => {
  it.for([
    '/',
    '/cookies',
    '/cy/cwcis?a=b#c',
    '/cŵcis',
    'https://police.example/x',
    'http://localhost:3000',
  ])('may be %s', (url) => {
    expect(errorsWith((config) => (config['noticeUrl'] = url))).toEqual({});
  });

  it.for([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'mailto:a@b.uk',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'https://',
    'https:///evil.example',
    'https:evil.example',
    'cookies',
    './cookies',
    '/a b',
    '',
  ])(
    'may not be %j, nor be so in one language, for a service or as the folder of assets',
    (url) => {
      const errors = errorsWith((config, categories) => {
        config['noticeUrl'] = url;
        config['preferencesUrl'] = { en: '/cookies', cy: url };
        config['assets'] = url;
        Object.assign(categories[2] ?? {}, { label: 'Analytics' });
        Object.assign(categories[3] ?? {}, {
          services: [{ id: 'a', label: 'A', url }],
        });
      });
      expect(Object.keys(errors)).toEqual([
        'noticeUrl',
        'preferencesUrl.cy',
        'categories[3].services[0].url',
        'assets',
      ]);
    },
  );
});
