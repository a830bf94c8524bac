import { describe, expect, it } from 'vitest';
import { minimalConfig } from '../support/config.ts';
import { makeServer, NOW } from './make-server.ts';
import { postForm } from './requests.ts';
import { listSet, readAnswer } from './set-cookies.ts';

describe('a form of a page that was made before the configuration changed', () => {
  it('allows nothing that it did not ask for (L17)', async () => {
    const asked = '1~preferences~analytics';
    const response = await makeServer().handle(
      postForm({ _action: 'accept', _asked: asked }),
    );
    expect(readAnswer(response)).toBe(`1~1~${NOW}~preferences.1~analytics.1`);
  });

  it('refuses nothing that it did not ask for', async () => {
    const response = await makeServer().handle(
      postForm({ _action: 'reject', _asked: '1~marketing' }),
    );
    expect(readAnswer(response)).toBe(`1~1~${NOW}~marketing.0`);
  });

  it.each(['accept', 'reject', 'save'])(
    '%s about another version of the policy is not stored, and the page asks again',
    async (_action) => {
      const { handle } = makeServer({ ...minimalConfig, version: 2 });
      const response = await handle(
        postForm({
          _action,
          _asked: '1~preferences~analytics~marketing',
          _return: '/news',
          analytics: 'yes',
        }),
      );
      expect(response.status).toBe(303);
      expect(listSet(response)).toEqual([
        'cookie-consent-flash=failed~%2Fnews',
      ]);
    },
  );

  it('forgets an answer whatever it asked', async () => {
    const { handle } = makeServer({ ...minimalConfig, version: 2 });
    const response = await handle(
      postForm({ _action: 'reset', _asked: '1~analytics', _return: '/' }),
    );
    expect(listSet(response)).toEqual(['cookie-consent-flash=cleared~%2F']);
  });

  it.each([
    '',
    '~',
    '1',
    '1~',
    '01~analytics',
    '__proto__~analytics',
    '1~essential',
    '1~__proto__',
  ])('grants nothing for %j', async (_asked) => {
    const response = await makeServer().handle(
      postForm({ _action: 'accept', _asked }),
    );
    expect(readAnswer(response) ?? '').not.toContain('.1');
  });
});
