import { describe, expect, it } from 'vitest';
import { makeServer } from './make-server.ts';
import { getWith, postForm } from './requests.ts';
import { listDeleted, readSetCookies } from './set-cookies.ts';
import { createVisitor } from './visitor.ts';

/** The part of the banner that is shown, and the message in it. */
function shown(html: string): string {
  if (!html) return 'nothing';
  const visible = html.replace(/<(\w+)[^>]* hidden>.*?<\/\1>/gs, '');
  return /data-consent-message="(\w+)"/.exec(visible)?.[1] ?? 'question';
}

describe('the confirmation', () => {
  it.each([
    ['accept', 'accepted'],
    ['reject', 'rejected'],
  ])(
    'of %s is shown on the page that the visitor was on, once',
    async (_action, status) => {
      const server = makeServer();
      const visitor = createVisitor(server);
      const { path, request } = await visitor.send({ _action }, '/news?page=2');
      expect(path).toBe('/news?page=2');
      expect(shown(server.banner(request))).toBe(status);
      const headers = server.headers(request);
      expect(headers.get('Cache-Control')).toBe('private, no-store');
      visitor.take(headers);
      expect(shown(server.banner(visitor.open('/news?page=2')))).toBe(
        'nothing',
      );
    },
  );

  it('is shown on no other page', async () => {
    const server = makeServer();
    const visitor = createVisitor(server);
    await visitor.send({ _action: 'accept' }, '/news');
    for (const path of ['/', '/news/', '/news/today', '/news?page=2', '/other'])
      expect(shown(server.banner(visitor.open(path)))).toBe('nothing');
    expect(shown(server.banner(visitor.open('/news')))).toBe('accepted');
  });

  it('is ended by hide, also where a site forgets the headers', async () => {
    const server = makeServer();
    const visitor = createVisitor(server);
    await visitor.send({ _action: 'accept' }, '/news');
    const { request } = await visitor.send({ _action: 'hide' }, '/news');
    expect(shown(server.banner(request))).toBe('nothing');
  });

  it('is never claimed where the browser has kept no answer (I24)', async () => {
    const server = makeServer();
    const visitor = createVisitor(server, (name) => name === 'cookie-consent');
    for (const _action of ['accept', 'reject']) {
      const { request } = await visitor.send({ _action }, '/news');
      expect(shown(server.banner(request))).toBe('failed');
    }
    const { request } = await visitor.send(
      { _action: 'save', analytics: 'yes' },
      '/cookies',
    );
    expect(shown(server.preferences(request))).toBe('failed');
  });

  it('that an answer is forgotten is not claimed where it is still there (P12)', async () => {
    const server = makeServer();
    const visitor = createVisitor(server);
    await visitor.send({ _action: 'accept' }, '/');
    const stubborn = visitor.open('/').headers.get('Cookie') ?? '';
    const { request } = await visitor.send({ _action: 'reset' }, '/cookies');
    expect(shown(server.preferences(request))).toBe('cleared');
    const flash = request.headers.get('Cookie') ?? '';
    const still = getWith(`${flash}; ${stubborn}`, '/cookies');
    expect(shown(server.preferences(still))).toBe('failed');
  });

  it('after a failure asks again, and says that there was a problem', async () => {
    const server = makeServer();
    const visitor = createVisitor({ ...server, handle: server.fail });
    const { request } = await visitor.send({ _action: 'accept' }, '/news');
    const html = server.banner(request);
    expect(shown(html)).toBe('failed');
    expect(html).toContain('js-cookie-accept-button');
  });

  it.each([
    'accepted',
    'accepted~',
    'accepted~/news',
    'accepted~%2Fother',
    'accepted~%2Fnews~',
    'Accepted~%2Fnews',
    '<script>~%2Fnews',
    'constructor~%2Fnews',
    'accepted~%E0%A4%A',
    '~%2Fnews',
    'x'.repeat(5000),
  ])('takes nothing from the junk %j', (value) => {
    const server = makeServer();
    const request = getWith(`cookie-consent-flash=${value}`, '/news');
    expect(['question', 'failed']).toContain(shown(server.banner(request)));
    expect(server.banner(request)).not.toContain('<script');
  });

  it('leads the preferences page back to where the visitor came from, and nowhere else (I22)', async () => {
    const server = makeServer();
    const visitor = createVisitor(server);
    const save = { _action: 'save', analytics: 'yes' };
    const { request } = await visitor.send(
      { ...save, _back: '/news' },
      '/cookies',
    );
    expect(server.preferences(request)).toContain('href="/news"');
    for (const _back of [
      '//evil.example',
      'https://evil.example',
      'javascript:1',
    ]) {
      const next = await visitor.send({ ...save, _back }, '/cookies');
      expect(server.preferences(next.request)).not.toMatch(/evil|javascript/);
    }
  });

  it('bears a path that a cookie cannot by a wider one', async () => {
    const response = await makeServer().handle(
      postForm({ _action: 'accept', _return: '/reports;year=2026' }),
    );
    const [, flash] = readSetCookies(response);
    expect(flash?.attributes).toMatchObject({ path: '/', httponly: '' });
    expect(flash?.attributes).not.toHaveProperty('year');
    expect(listDeleted(response)).toEqual([]);
  });
});
