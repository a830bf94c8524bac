import { beforeEach, describe, expect, it } from 'vitest';
import type * as releasing from '../../src/gate/release.ts';
import { openPage } from '../storage/open-page.ts';

/** What is allowed: a test changes it as a visitor would. */
const allowed = new Set<string>();

/** Scripts of the page say here that they have run. */
const ran: string[] = [];

/** Writes a held script; what it is to run is its text, unless it has an address. */
function held(attributes: string, code = ''): string {
  return `<script type="text/plain" ${attributes}>${code}</script>`;
}

/** The address of a script that takes a moment to arrive, as all external ones do. */
function external(code: string): string {
  return `src="data:text/javascript,${encodeURIComponent(code)}"`;
}

/** Opens a page with this markup. */
async function open(...html: readonly string[]) {
  const { page, createReleaser } = await openPage<typeof releasing>(
    'gate/release.ts',
    { html: `<!doctype html><title>Page</title><body>${html.join('')}` },
  );
  Object.assign(page, { run: (name: string) => ran.push(name), allowed });
  const { releaseHeld } = createReleaser((id) => allowed.has(id), '');
  return {
    page,
    release: (root: ParentNode = page.document) => {
      releaseHeld(root);
    },
  };
}

/** Waits until a script has run, which every test lets happen last. */
async function untilRun(name: string): Promise<void> {
  await expect.poll(() => ran).toContain(name);
}

const analytics = 'data-consent="analytics"';
const marketing = 'data-consent="marketing"';

beforeEach(() => {
  allowed.clear();
  allowed.add('last');
  ran.length = 0;
});

/** A held script that is allowed, and runs after all others. */
const last = held('data-consent="last"', 'run("last")');

describe('held scripts', () => {
  it('run once they are allowed, one after the other, in the order of the page', async () => {
    allowed.add('analytics');
    const { release } = await open(
      held(`${analytics} ${external('run("a")')}`),
      held(analytics, 'run("b")'),
      held(`${analytics} ${external('run("c")')}`),
      held(analytics, 'run("d")'),
      last,
    );
    expect(ran).toEqual([]);
    release();
    await untilRun('last');
    expect(ran).toEqual(['a', 'b', 'c', 'd', 'last']);
  });

  it('stay as they are, and are not requested, while they are not allowed', async () => {
    const { page, release } = await open(
      held(`${marketing} src="/no-such-script.js"`),
      held(marketing, 'run("no")'),
      last,
    );
    const scripts = page.document.querySelectorAll(`[${marketing}]`);
    const before = [...scripts].map(({ outerHTML }) => outerHTML);
    release();
    await untilRun('last');
    expect(ran).toEqual(['last']);
    expect([...scripts].map(({ outerHTML }) => outerHTML)).toEqual(before);
    expect(page.document.querySelectorAll('link')).toHaveLength(0);
    const requests = page.performance.getEntriesByType('resource');
    expect(requests.map(({ name }) => name).join()).not.toContain('no-such');
  });

  it('run where they stand in the page, even if they are allowed only while an earlier one is on its way', async () => {
    allowed.add('analytics');
    const { release } = await open(
      held(`${analytics} ${external('run("a")')}`),
      held(marketing, 'run("b")'),
      held(analytics, 'run("c")'),
      last,
    );
    release();
    allowed.add('marketing');
    release();
    await untilRun('last');
    expect(ran).toEqual(['a', 'b', 'c', 'last']);
  });

  it('keep their turn when a part of the page is looked through again', async () => {
    allowed.add('analytics');
    const { page, release } = await open(
      held(`${analytics} ${external('run("a")')}`),
      `<div>${held(analytics, 'run("b")')}</div>`,
      held(analytics, 'run("c")'),
      last,
    );
    release();
    for (const part of page.document.querySelectorAll('div')) release(part);
    await untilRun('last');
    expect(ran).toEqual(['a', 'b', 'c', 'last']);
  });

  it('are fetched as soon as they are allowed, and once, even while an earlier one is on its way', async () => {
    allowed.add('analytics');
    const { page, release } = await open(
      held(`${analytics} ${external('run("a")')}`),
      held(`${marketing} ${external('run("b")')}`),
      held(`${analytics} ${external('run("c")')}`),
      last,
    );
    const fetched = () =>
      [...page.document.querySelectorAll('link')].map(
        ({ href }) => /%22(.)%22/.exec(href)?.[1],
      );
    release();
    expect(fetched()).toEqual(['a', 'c']);
    allowed.add('marketing');
    release();
    expect(fetched()).toEqual(['a', 'c', 'b']);
    await untilRun('last');
    expect(ran).toEqual(['a', 'b', 'c', 'last']);
  });

  it('may be modules, inline and external', async () => {
    allowed.add('analytics');
    const code = (name: string) => `run("${name}:" + typeof import.meta)`;
    const { release } = await open(
      held(`${analytics} data-type="module" ${external(code('a'))}`),
      held(analytics, 'run("b")'),
      held(`${analytics} data-type="module"`, code('c')),
    );
    release();
    await untilRun('c:object');
    expect(ran).toEqual(['a:object', 'b', 'c:object']);
  });

  it('are the very elements of the page, with all they carry, back where they stood (S4)', async () => {
    allowed.add('analytics');
    const { page, release } = await open(
      '<p>before</p>',
      held(
        `${analytics} id="it" nonce="n" crossorigin="anonymous"`,
        'run(document.currentScript.id)',
      ),
      '<p>after</p>',
    );
    const script = page.document.getElementById('it') as HTMLScriptElement;
    const { childNodes } = page.document.body;
    const before = [...childNodes];
    release();
    expect(ran).toEqual(['it']);
    expect(childNodes).toHaveLength(before.length);
    expect(before.every((node, index) => node === childNodes[index])).toBe(
      true,
    );
    expect(page.document.getElementById('it')).toBe(script);
    expect(script.previousElementSibling?.textContent).toBe('before');
    expect(script.nextElementSibling?.textContent).toBe('after');
    expect(script).toMatchObject({ nonce: 'n', crossOrigin: 'anonymous' });
  });

  it('with several categories wait for all of them', async () => {
    const { release } = await open(
      held('data-consent=" analytics\n marketing/youtube "', 'run("both")'),
    );
    for (const id of ['analytics', 'marketing/youtube']) {
      release();
      expect(ran).toEqual([]);
      allowed.add(id);
    }
    release();
    expect(ran).toEqual(['both']);
  });

  it.for(['', ' ', 'analitycs', 'analytics,last', 'last unknown', 'LAST'])(
    'stay held where what they name is not known: "%s"',
    async (names) => {
      allowed.add('analytics');
      const { release } = await open(
        held(`data-consent="${names}"`, 'run("no")'),
        last,
      );
      release();
      await untilRun('last');
      expect(ran).toEqual(['last']);
    },
  );

  it('never run twice, however often they are released', async () => {
    allowed.add('analytics');
    const { page, release } = await open(
      held(`${analytics} ${external('run("a")')}`),
      held(analytics, 'run("b"); release()'),
      held(analytics, 'run("c")'),
      last,
    );
    Object.assign(page, { release });
    release();
    release();
    await untilRun('last');
    release();
    expect(ran).toEqual(['a', 'b', 'c', 'last']);
  });

  it('that came to the page since are taken up by the next release', async () => {
    const { page, release } = await open(last);
    release();
    const script = page.document.createElement('script');
    script.type = 'text/plain';
    script.dataset['consent'] = 'last';
    script.text = 'run("late")';
    page.document.body.append(script);
    release();
    expect(ran).toEqual(['last', 'late']);
  });
});

describe('one broken script', () => {
  it.for([
    ['is missing', `${analytics} src="/no-such-script.js"`, ''],
    ['throws', analytics, 'throw new Error("mistake")'],
    ['throws once loaded', `${analytics} ${external('throw 1')}`, ''],
    ['is no script', analytics, '<%= mistake %>'],
    [
      'is refused for its integrity',
      `${analytics} integrity="sha384-x" ${external('run("no")')}`,
      '',
    ],
    ['has an address that is none', `${analytics} src="http://["`, ''],
    ['has no address', `${analytics} src=""`, ''],
  ] as const)(
    'does not stop the next: one that %s',
    async ([, attributes, code]) => {
      allowed.add('analytics');
      const { release } = await open(held(attributes, code), last);
      release();
      await untilRun('last');
      expect(ran).toEqual(['last']);
    },
  );
});
