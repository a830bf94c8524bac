import { expect, it } from 'vitest';
import { minimalConfig } from '../support/config.ts';
import { makeServer, NOW, ORIGIN } from './make-server.ts';
import { postJson } from './requests.ts';
import { describeRuntimes } from './runtimes.ts';
import { listDeleted, listSet, readAnswer } from './set-cookies.ts';

const ALL = 'preferences.1~analytics.1~marketing.1';
const NONE = 'preferences.0~analytics.0~marketing.0';
const make = () => makeServer(minimalConfig, { origin: ORIGIN });

describeRuntimes('a JSON post', (open) => {
  it.each([
    [{ action: 'accept' }, ALL],
    [{ action: 'reject' }, NONE],
    [{ action: 'save', choices: { analytics: true } }, 'analytics.1'],
    [{ decision: `1~1~1~${ALL}` }, ALL],
    [{ decision: '1~1~99999999999~marketing.0' }, 'marketing.0'],
    [{ decision: '1~1~1~essential.0~other.1~analytics.1' }, 'analytics.1'],
    [{ decision: '1~1~1' }, ''],
  ])('%j is stored with the time of the server', async (value, choices) => {
    const send = await open(make());
    const response = await send(postJson(value));
    const decision = ['1', '1', NOW, choices].filter(Boolean).join('~');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ decision });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(listSet(response)).toEqual([`cookie-consent=${decision}`]);
  });

  it('a decision replaces all earlier answers, since the browser has merged them', async () => {
    const send = await open(make());
    const response = await send(
      postJson(
        { decision: '1~1~1~analytics.1' },
        { Cookie: `cookie-consent=1~1~${NOW - 60}~marketing.1` },
      ),
    );
    expect(readAnswer(response)).toBe(`1~1~${NOW}~analytics.1`);
  });

  it.each([{ decision: null }, { action: 'reset' }])(
    '%j forgets the answer',
    async (value) => {
      const send = await open(make());
      const response = await send(postJson(value));
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ decision: null });
      expect(listSet(response)).toEqual([]);
      expect(listDeleted(response)).toContain('cookie-consent /');
    },
  );

  it('hide ends the confirmation and tells the answer in force', async () => {
    const send = await open(make());
    const decision = `1~1~${NOW - 60}~${NONE}`;
    const response = await send(
      postJson(
        { action: 'hide' },
        {
          Cookie: `cookie-consent=${decision}`,
          Referer: `${ORIGIN}/news`,
        },
      ),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ decision });
    expect(listSet(response)).toEqual([]);
    expect(listDeleted(response)).toEqual(['cookie-consent-flash /news']);
  });

  it('a decision about another version of the policy is a conflict', async () => {
    const send = await open(make());
    const response = await send(postJson({ decision: `1~2~1~${ALL}` }));
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({ error: 'version', version: 1 });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('fail answers 500 and sets no cookie (I24)', async () => {
    const server = make();
    const send = await open({ ...server, handle: server.fail });
    const response = await send(postJson({ action: 'accept' }));
    expect(response.status).toBe(500);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each([
    null,
    [],
    'accept',
    1,
    {},
    { action: 'accept', decision: '1~1~1~analytics.1' },
    { action: 'Accept' },
    { action: '__proto__' },
    { action: ['accept'] },
    { action: 'save' },
    { action: 'save', choices: {} },
    { action: 'save', choices: [] },
    { action: 'save', choices: null },
    { action: 'save', choices: { analytics: 'true' } },
    { action: 'save', choices: { analytics: 1 } },
    { action: 'save', choices: { analytics: 'yes' } },
    { action: 'save', choices: { analytics: null } },
    { action: 'save', choices: { analytics: true, other: true } },
    { action: 'save', choices: { essential: false } },
    { decision: '' },
    { decision: 'true' },
    { decision: true },
    { decision: '1~1~1~analytics.yes' },
    { decision: '1~1~1~analytics.1~analytics.1' },
    { decision: ['1~1~1~analytics.1'] },
  ])('%j is refused and stores nothing (S12)', async (value) => {
    const send = await open(make());
    const response = await send(postJson(value));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'json-invalid' });
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});
