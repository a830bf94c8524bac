import { beforeEach, describe, expect, it } from 'vitest';
import type * as releasing from '../../src/gate/release.ts';
import { openPage } from '../storage/open-page.ts';

const allowed = new Set<string>();
const ran: string[] = [];

/** Opens a page of held scripts, and lets them refuse as a visitor would. */
async function open(...html: readonly string[]) {
  const { page, createReleaser } = await openPage<typeof releasing>(
    'gate/release.ts',
    { html: `<!doctype html><title>Page</title><body>${html.join('')}` },
  );
  const releaser = createReleaser((id) => allowed.has(id), '');
  const refuse = () => {
    allowed.delete('analytics');
    releaser.stopRefused();
  };
  Object.assign(page, { run: (name: string) => ran.push(name), refuse });
  return {
    page,
    refuse,
    release: () => {
      releaser.releaseHeld(page.document);
    },
    stop: releaser.stopRefused,
  };
}

function inline(code: string, id = 'analytics'): string {
  return `<script type="text/plain" data-consent="${id}">${code}</script>`;
}

function external(code: string, attributes = ''): string {
  const src = `data:text/javascript,${encodeURIComponent(code)}`;
  return `<script type="text/plain" data-consent="analytics" src="${src}" ${attributes}></script>`;
}

const last = inline('run("last")', 'last');

async function untilRun(name: string): Promise<void> {
  await expect.poll(() => ran).toContain(name);
}

beforeEach(() => {
  allowed.clear();
  allowed.add('analytics').add('last');
  ran.length = 0;
});

describe('a refusal', () => {
  it.for([
    ['a script', ''],
    ['a module', 'data-type="module"'],
    ['an async script', 'async'],
  ] as const)(
    'stops %s that is being downloaded, and all that wait for it, but no other category',
    async ([, attributes]) => {
      const { release, refuse } = await open(
        external('run("a")', attributes),
        external('run("b")'),
        last,
      );
      release();
      refuse();
      await untilRun('last');
      expect(ran).toEqual(['last']);
    },
  );

  it('stops an inline module that has been put in and has not run', async () => {
    const module = (script: string) =>
      script.replace('data-consent', 'data-type="module" data-consent');
    const { release, refuse } = await open(
      module(inline('run("a")')),
      module(last),
    );
    release();
    refuse();
    await untilRun('last');
    expect(ran).toEqual(['last']);
  });

  it('stops what follows the script that refuses', async () => {
    const { release } = await open(
      inline('run("a"); refuse()'),
      inline('run("b")'),
      external('run("c")'),
      last,
    );
    release();
    await untilRun('last');
    expect(ran).toEqual(['a', 'last']);
  });

  it('leaves what waited held, so that it can be released later', async () => {
    const { release, refuse } = await open(
      external('run("a")'),
      inline('run("b")'),
      last,
    );
    release();
    refuse();
    await untilRun('last');
    allowed.add('analytics');
    release();
    await untilRun('b');
    expect(ran).toEqual(['last', 'b']);
  });

  it('touches nothing that is still allowed', async () => {
    const { release, stop } = await open(
      external('run("a")'),
      inline('run("b")'),
    );
    release();
    stop();
    await untilRun('b');
    expect(ran).toEqual(['a', 'b']);
  });

  it('that comes before the release lets nothing start', async () => {
    const { release, refuse } = await open(inline('run("a")'), last);
    refuse();
    release();
    await untilRun('last');
    expect(ran).toEqual(['last']);
  });
});

describe('a release', () => {
  it('does not run a script that has left the page while it waited', async () => {
    const { page, release } = await open(
      external('run("a")'),
      inline('run("gone")').replace('<script', '<script id="gone"'),
      last,
    );
    release();
    page.document.getElementById('gone')?.remove();
    await untilRun('last');
    expect(ran).toEqual(['a', 'last']);
  });
});
