import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../src/core/config.ts';
import { minimalConfig } from '../support/config.ts';
import type { HeadOptions } from '../../src/server/consent-server.ts';
import { makeServer, NOW } from './make-server.ts';
import { getPage, getWith } from './requests.ts';

function headOf(config: Partial<ConsentConfig> = {}, options = {}): string {
  const server = makeServer({ ...minimalConfig, ...config }, options);
  return server.head(getPage('/'));
}

/** Reads the configuration as the gate does. */
function readConfig(html: string): unknown {
  const [, json = ''] =
    /<script type="application\/json" id="by-consent-config">(.*?)<\/script>/s.exec(
      html,
    ) ?? [];
  return JSON.parse(json);
}

describe('the markup for the head', () => {
  it('holds the configuration with the endpoint, the gate and the styles with their integrity, in this order (S6)', () => {
    const html = headOf();
    expect(readConfig(html)).toEqual({
      ...minimalConfig,
      endpoint: '/consent',
    });
    expect(html.split('\n').slice(1)).toEqual([
      '<script src="/by-consent.js?gategate" integrity="sha384-gategategate"></script>',
      '<link rel="stylesheet" href="/by-consent.css?ylestyle" integrity="sha384-stylestylestyle">',
    ]);
  });

  it('names the endpoint of the configuration', () => {
    const endpoint = '/api/consent';
    expect(readConfig(headOf({ endpoint }))).toMatchObject({ endpoint });
    expect(makeServer({ ...minimalConfig, endpoint }).endpoint).toBe(endpoint);
  });

  it.each([
    ['/vendor/by-consent', '/vendor/by-consent/by-consent.js?', ''],
    ['/vendor/by-consent/', '/vendor/by-consent/by-consent.js?', ''],
    [
      'https://static.example/c',
      'https://static.example/c/by-consent.js?',
      ' crossorigin="anonymous"',
    ],
  ])('looks for the files in %s', (assets, src, crossorigin) => {
    const html = headOf({ assets });
    expect(html).toContain(`<script src="${src}`);
    expect(html.split(crossorigin || 'crossorigin')).toHaveLength(
      crossorigin ? 3 : 1,
    );
  });

  it('leaves the styles to the site where it has its own', () => {
    const html = headOf({ stylesheet: '/site.css' });
    expect(html).toContain('<link rel="stylesheet" href="/site.css">');
  });

  it('carries the nonce of the page', () => {
    const html = makeServer().head(getPage('/'), { nonce: 'abc"' });
    expect(html.match(/ nonce="abc&quot;"/g)).toHaveLength(2);
  });

  it.each([
    [{ inline: true }, {}],
    [{}, { inline: true }],
  ])(
    'holds the gate itself where that is wanted: %j %j (S5)',
    (options, own) => {
      const server = makeServer(minimalConfig, options);
      const html = server.head(getPage('/'), { ...own, nonce: 'n' });
      expect(html).toContain('<script nonce="n">gate("&amp;")</script>');
      expect(readConfig(html)).toMatchObject({ assets: '/' });
      expect(html).not.toContain('src=');
    },
  );

  it.each([
    [{ inlineStyles: true }, {}],
    [{}, { inlineStyles: true }],
  ])(
    'holds the styles themselves where that is wanted: %j %j (S5)',
    (options, own) => {
      const server = makeServer(minimalConfig, options);
      const html = server.head(getPage('/'), { ...own, nonce: 'n' });
      expect(html).toContain('<style nonce="n">a{}</style>');
      expect(html).not.toContain('<link');
    },
  );

  it('takes what a page leaves undefined from the options', () => {
    const server = makeServer(minimalConfig, {
      inline: true,
      inlineStyles: true,
    });
    const own: object = { inline: undefined, inlineStyles: undefined };
    expect(server.head(getPage('/'), own)).toBe(server.head(getPage('/')));
  });

  it('links the styles of the site all the same', () => {
    const html = headOf({ stylesheet: '/site.css' }, { inlineStyles: true });
    expect(html).toContain('<link rel="stylesheet" href="/site.css">');
    expect(html).not.toContain('<style');
  });

  describe("with the gate for those who are not asked (`inline: 'answered'`)", () => {
    const answered = `cookie-consent=1~1~${NOW}~preferences.0~analytics.1~marketing.0`;
    const late =
      '<script src="/by-consent.js?gategate" integrity="sha384-gategategate" defer=""></script>';
    const server = makeServer(minimalConfig, { inline: 'answered' });
    const isLate = (request: Request, own?: HeadOptions): boolean => {
      const html = server.head(request, own);
      expect(html.includes('gate("&amp;")')).not.toBe(html.includes(late));
      return html.includes(late);
    };
    const says = (request: Request): boolean =>
      server.banner(request).includes('data-consent-served="late"');

    it('asks for the gate beside the page, and for what the gate will ask for, where the banner asks', () => {
      const html = server.head(getPage('/'), { nonce: 'n' });
      expect(readConfig(html)).not.toHaveProperty('assets');
      expect(html.split('\n').slice(1)).toEqual([
        '<script src="/by-consent.js?gategate" integrity="sha384-gategategate" nonce="n" defer=""></script>',
        '<link rel="modulepreload" href="/by-consent-ui.js?interfac" integrity="sha256-interfaceinterface" nonce="n">',
        '<link rel="stylesheet" href="/by-consent.css?ylestyle" integrity="sha384-stylestylestyle" nonce="n">',
      ]);
    });

    it.each([
      ['an answer', getWith(answered), false],
      ['none', getPage('/'), true],
      ['one that cannot be read', getWith('cookie-consent=1~1~x'), true],
      [
        'one to an earlier version',
        getWith(answered.replace('1~1', '1~0')),
        true,
      ],
      ['none, on the preferences page', getPage('/cookies'), false],
      [
        'none, inside another page',
        getPage('/', { 'Sec-Fetch-Dest': 'iframe' }),
        false,
      ],
    ])('agrees with the banner about %s', (_name, request, isAsked) => {
      expect(isLate(request)).toBe(isAsked);
      expect(says(request)).toBe(isAsked);
    });

    it('holds the gate for everyone on a page that is kept for everyone', () => {
      expect(isLate(getPage('/'), { cacheable: true })).toBe(false);
      expect(server.banner(getPage('/'), { cacheable: true })).not.toContain(
        'late',
      );
    });

    it.each([true, false])('does as one page says: %s', (inline) => {
      const html = server.head(getPage('/'), { inline });
      expect(html).not.toContain('defer');
      expect(html.includes('gate("&amp;")')).toBe(inline);
    });

    it('asks for the Welsh texts too on a Welsh page', () => {
      const welsh = makeServer(
        { ...minimalConfig, assets: '/vendor' },
        { inline: 'answered', language: () => 'cy' },
      );
      expect(welsh.head(getPage('/'))).toContain(
        '<link rel="modulepreload" href="/vendor/by-consent-cy.js?cymraegc" integrity="sha256-cymraegcymraeg">',
      );
    });
  });

  it('cannot be ended by what a site writes (S14)', () => {
    const siteName = '</script><!--<script>\u2028\u2029';
    const html = headOf({ siteName });
    expect(html.match(/<\/script>/g)).toHaveLength(2);
    expect(html).not.toMatch(/<!--|\u2028|\u2029/);
    expect(readConfig(html)).toMatchObject({ siteName });
  });

  it('is the same for every visitor (S19)', () => {
    const { head } = makeServer();
    expect(head(getWith('cookie-consent=x', '/other'))).toBe(
      head(getPage('/')),
    );
  });
});
