import { describe, expect, it } from 'vitest';
import type { ConsentConfig } from '../../src/core/config.ts';
import { minimalConfig } from '../support/config.ts';
import { analytics, makeServer, marketing } from './make-server.ts';
import { postForm } from './requests.ts';
import { listDeleted } from './set-cookies.ts';

const HOST = 'www.northshire.police.uk';

async function deletedBy(
  fields: Record<string, string>,
  Cookie: string,
  config: ConsentConfig = minimalConfig,
): Promise<string[]> {
  const { handle } = makeServer(config);
  const response = await handle(postForm(fields, { Cookie }));
  expect(response.status).toBe(303);
  return listDeleted(response);
}

describe('a refusal', () => {
  it('deletes what the request carries of the declared, at every scope it can exist at, HttpOnly or not (T6)', async () => {
    const deleted = await deletedBy(
      { _action: 'reject' },
      '_ga=1; _ga_X1=2; other=3; XSRF-TOKEN=4',
    );
    const scopes = ['', ` ${HOST}`, ' northshire.police.uk', ' police.uk'];
    for (const path of ['/', '/consent', '/consent/'])
      for (const scope of scopes)
        for (const name of ['_ga', '_ga_X1'])
          expect(deleted).toContain(`${name} ${path}${scope}`);
  });

  it('deletes nothing undeclared (T7)', async () => {
    const deleted = await deletedBy(
      { _action: 'reject' },
      'other=3; XSRF-TOKEN=4; x_ga=5; cookie-consent-flash=x',
    );
    expect(deleted.filter((one) => !/^(_ga|text_size) /.test(one))).toEqual([]);
  });

  it('deletes an exact name unseen, where it may have been set below the page of the visitor', async () => {
    const deleted = await deletedBy(
      { _action: 'reject', _return: '/news/today?x=1' },
      '',
    );
    expect(deleted.filter((one) => one.startsWith('_ga '))).toEqual([
      '_ga /news',
      '_ga /news/',
      '_ga /news/today',
      '_ga /news/today/',
    ]);
  });

  it('deletes at the declared path and domain', async () => {
    const cookies = [
      { name: 'tool', purpose: 'Counts', path: '/tool', domain: 'x.example' },
      { name: 'tool_*', purpose: 'Counts', path: '/tool' },
    ];
    const deleted = await deletedBy({ _action: 'reject' }, '', {
      ...minimalConfig,
      categories: [{ ...analytics, cookies }],
    });
    // What a pattern means below another path, nobody can know.
    expect(deleted).toEqual(['tool /tool x.example']);
  });

  it('spares what a granted category declares as well', async () => {
    const deleted = await deletedBy(
      { _action: 'save', analytics: 'no', marketing: 'yes' },
      '_ga=1; _ga_X1=2',
      {
        ...minimalConfig,
        categories: [
          { ...analytics },
          {
            ...marketing,
            cookies: analytics.cookies?.slice(0, 1) ?? [],
          },
        ],
      },
    );
    expect(deleted.filter((one) => one.startsWith('_ga '))).toEqual([]);
    expect(deleted).toContain('_ga_X1 /');
  });

  it('follows the answer of a service', async () => {
    const services = [
      {
        id: 'video',
        label: 'Videos',
        cookies: [{ name: 'vid', purpose: 'Plays' }],
      },
    ];
    const config: ConsentConfig = {
      ...minimalConfig,
      categories: [{ ...marketing, services }],
    };
    const refused = { marketing: 'yes', 'marketing/video': 'no' };
    const allowed = { marketing: 'no', 'marketing/video': 'yes' };
    const act = { _action: 'save' };
    expect(await deletedBy({ ...act, ...refused }, 'vid=1', config)).toContain(
      'vid /',
    );
    expect(await deletedBy({ ...act, ...allowed }, 'vid=1', config)).toEqual(
      [],
    );
  });

  it('accepting deletes nothing', async () => {
    expect(
      await deletedBy({ _action: 'accept' }, '_ga=1; text_size=2'),
    ).toEqual([]);
  });

  it('forgetting deletes like a refusal (P12)', async () => {
    const deleted = await deletedBy({ _action: 'reset' }, '_ga=1; text_size=2');
    expect(deleted).toEqual(
      expect.arrayContaining(['cookie-consent /', '_ga /', 'text_size /']),
    );
  });

  it('keeps its answer small enough for a proxy, and the consent cookie in it', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `_ga_${index}=1`);
    const { handle } = makeServer();
    const response = await handle(
      postForm({ _action: 'reject' }, { Cookie: many.join('; ') }),
    );
    const lines = response.headers.getSetCookie();
    expect(lines.join('\r\n').length).toBeLessThan(3600);
    expect(lines[0]).toMatch(/^cookie-consent=1~/);
    expect(lines.at(-1)).toMatch(/^cookie-consent-flash=rejected/);
    expect(lines.length).toBeGreaterThan(30);
  });

  it.each(['_ga_a b', '_ga_"x"', '_ga_x,y', '_ga_é', '_ga_\u0001', '_ga_[0]'])(
    'leaves the name %j alone, which cannot be written as it is (S9)',
    async (name) => {
      const latin = `${name}=1; _ga_ok=1`;
      const deleted = await deletedBy({ _action: 'reject' }, latin);
      expect(deleted).toContain('_ga_ok /');
      expect(deleted.join('\n')).not.toContain(name);
    },
  );
});
