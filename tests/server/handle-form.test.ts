import { expect, it } from 'vitest';
import { minimalConfig } from '../support/config.ts';
import { makeServer, marketing, NOW, ORIGIN } from './make-server.ts';
import { getWith, postForm } from './requests.ts';
import { describeRuntimes } from './runtimes.ts';
import { listSet, readAnswer, readSetCookies } from './set-cookies.ts';

const ALL = 'preferences.1~analytics.1~marketing.1';
const NONE = 'preferences.0~analytics.0~marketing.0';
const answer = (choices: string): string => `1~1~${NOW}~${choices}`;
const make = () => makeServer(minimalConfig, { origin: ORIGIN });

describeRuntimes('a form post', (open) => {
  it.each([
    ['accept', {}, ALL, 'accepted'],
    ['reject', {}, NONE, 'rejected'],
    [
      'save',
      { preferences: 'no', analytics: 'yes', marketing: 'no' },
      'preferences.0~analytics.1~marketing.0',
      'saved',
    ],
  ])(
    '%s stores the answers and leads back to where the visitor was (I13)',
    async (action, answers, choices, status) => {
      const send = await open(make());
      const response = await send(
        postForm({ _action: action, _return: '/news?page=2', ...answers }),
      );
      expect(response.status).toBe(303);
      expect(response.headers.get('Location')).toBe('/news?page=2');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      expect(listSet(response)).toEqual([
        `cookie-consent=${answer(choices)}`,
        `cookie-consent-flash=${status}~%2Fnews%3Fpage%3D2`,
      ]);
      expect(await response.text()).toBe('');
    },
  );

  it('gives the consent cookie the attributes of the design and the flash at most a minute (S8)', async () => {
    const send = await open(make());
    const response = await send(
      postForm({ _action: 'accept', _return: '/news?page=2' }),
    );
    const [kept, flash] = readSetCookies(response);
    expect(kept?.attributes).toEqual({
      'max-age': String(180 * 86_400),
      path: '/',
      samesite: 'Lax',
      secure: '',
    });
    expect(flash?.attributes).toEqual({
      'max-age': '30',
      path: '/news',
      samesite: 'Lax',
      secure: '',
      httponly: '',
    });
  });

  it('keeps earlier answers that a form does not name', async () => {
    const send = await open(make());
    const response = await send(
      postForm(
        { _action: 'save', analytics: 'yes' },
        { Cookie: `cookie-consent=1~1~${NOW - 60}~preferences.1~marketing.0` },
      ),
    );
    expect(readAnswer(response)).toBe(
      answer('preferences.1~analytics.1~marketing.0'),
    );
  });

  it.each([
    ['no', 'no', 'no', '', 'marketing.0'],
    ['yes', 'yes', 'yes', '', 'marketing.1'],
    ['no', 'yes', 'no', '', 'marketing.0~marketing.youtube.1'],
    ['yes', 'yes', 'no', '', 'marketing.1~marketing.vimeo.0'],
    // An earlier answer to a service that now agrees with its category goes.
    [
      'no',
      'no',
      'yes',
      '~marketing.youtube.1',
      'marketing.0~marketing.vimeo.1',
    ],
  ])(
    'stores an answer of a service only where it differs from that of its category, as the browser does: %s, %s, %s',
    async (category, youtube, vimeo, earlier, stored) => {
      const services = ['youtube', 'vimeo'].map((id) => ({ id, label: id }));
      const categories = [{ ...marketing, services }];
      const server = makeServer({ ...minimalConfig, categories });
      const send = await open(server);
      const response = await send(
        postForm(
          {
            _action: 'save',
            marketing: category,
            'marketing/youtube': youtube,
            'marketing/vimeo': vimeo,
          },
          { Cookie: `cookie-consent=1~1~${NOW - 60}~marketing.1${earlier}` },
        ),
      );
      expect(readAnswer(response)).toBe(answer(stored));
    },
  );

  it('keeps the answer to a service where a form has no field for its category', async () => {
    const services = [{ id: 'youtube', label: 'YouTube' }];
    const categories = [{ ...marketing, services }];
    const send = await open(makeServer({ ...minimalConfig, categories }));
    const response = await send(
      postForm(
        { _action: 'save', 'marketing/youtube': 'yes' },
        { Cookie: `cookie-consent=1~1~${NOW - 60}~marketing.1` },
      ),
    );
    expect(readAnswer(response)).toBe(
      answer('marketing.1~marketing.youtube.1'),
    );
  });

  it('reset removes the consent cookie and has the page say so (P12)', async () => {
    const send = await open(make());
    const response = await send(
      postForm(
        { _action: 'reset', _return: '/cookies' },
        { Cookie: `cookie-consent=${answer(ALL)}` },
      ),
    );
    expect(response.status).toBe(303);
    expect(listSet(response)).toEqual([
      'cookie-consent-flash=cleared~%2Fcookies',
    ]);
    const removed = readSetCookies(response).filter(
      ({ name }) => name === 'cookie-consent',
    );
    expect(
      removed.map(({ value, attributes }) => [
        value,
        attributes['max-age'],
        attributes['path'],
        attributes['domain'],
      ]),
    ).toContainEqual(['', '0', '/', undefined]);
  });

  it('hide stores nothing, and ends the confirmation', async () => {
    const send = await open(make());
    const response = await send(
      postForm({ _action: 'hide', _return: '/news?page=2' }),
    );
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/news?page=2');
    expect(readSetCookies(response)).toMatchObject([
      {
        name: 'cookie-consent-flash',
        value: '',
        attributes: { 'max-age': '0', path: '/news' },
      },
    ]);
  });

  it('is read back: the next page is granted what was allowed and nothing else', async () => {
    const server = make();
    const send = await open(server);
    const response = await send(
      postForm({ _action: 'save', analytics: 'yes', marketing: 'no' }),
    );
    const { granted, decision } = server.read(
      getWith(`cookie-consent=${readAnswer(response) ?? ''}`),
    );
    expect(decision?.time).toBe(NOW);
    expect(
      ['essential', 'preferences', 'analytics', 'marketing'].map(granted),
    ).toEqual([true, false, true, false]);
  });

  it('fail stores nothing and has the page tell of a technical problem (I24)', async () => {
    const server = make();
    const send = await open({ ...server, handle: server.fail });
    const response = await send(
      postForm({ _action: 'accept', _return: '/news' }),
    );
    expect(response.status).toBe(303);
    expect(response.headers.get('Location')).toBe('/news');
    expect(listSet(response)).toEqual(['cookie-consent-flash=failed~%2Fnews']);
  });
});
