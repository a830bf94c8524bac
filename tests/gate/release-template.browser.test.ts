import { beforeEach, describe, expect, it } from 'vitest';
import type * as releasing from '../../src/gate/release.ts';
import { openPage } from '../storage/open-page.ts';

const allowed = new Set<string>();
const ran: string[] = [];

/** Opens a page whose body is this markup. */
async function open(html: string) {
  const { page, createReleaser } = await openPage<typeof releasing>(
    'gate/release.ts',
    { html: `<!doctype html><title>Page</title><body>${html}` },
  );
  const releaser = createReleaser((id) => allowed.has(id), '');
  const refuse = (id: string) => {
    allowed.delete(id);
    releaser.stopRefused();
  };
  Object.assign(page, { run: (name: string) => ran.push(name), refuse });
  return {
    body: page.document.body,
    page,
    release: () => {
      releaser.releaseHeld(page.document);
    },
  };
}

/** Writes a template that waits for `analytics`. */
function held(html: string): string {
  return `<template data-consent="analytics">${html}</template>`;
}

/** Writes a script that is not in the markup itself, and so arrives later. */
function external(code: string, attributes = ''): string {
  const src = `data:text/javascript,${encodeURIComponent(code)}`;
  return `<script src="${src}" ${attributes}></script>`;
}

async function untilRun(name: string): Promise<void> {
  await expect.poll(() => ran).toContain(name);
}

beforeEach(() => {
  allowed.clear();
  allowed.add('analytics');
  ran.length = 0;
});

describe('a held template', () => {
  it('becomes what it holds: text and elements, in their order, where it stood', async () => {
    const { body, release } = await open(
      `one ${held('two <b>three</b> four <i>five</i><!-- six --> seven')} eight`,
    );
    release();
    expect(body.innerHTML).toBe(
      'one two <b>three</b> four <i>five</i><!-- six --> seven eight',
    );
  });

  it('stays as it is, and requests nothing, while it is not allowed', async () => {
    allowed.clear();
    const html = `one ${held('<img src="/no-such-image.png">two<script>run("no")</script>')}`;
    const { body, page, release } = await open(html);
    release();
    expect(body.innerHTML).toBe(html);
    expect(ran).toEqual([]);
    const requests = page.performance.getEntriesByType('resource');
    expect(requests.map(({ name }) => name).join()).not.toContain('no-such');
  });

  it('holds the very elements that appear, not copies', async () => {
    const { body, release } = await open(held('<p>one</p>'));
    const paragraph = body.querySelector('template')?.content.firstChild;
    release();
    expect(body.firstChild).toBe(paragraph);
  });

  it('runs its scripts in their order, an external one before an inline one', async () => {
    const { body, release } = await open(
      held(
        `<p>one</p>${external('run("a")')}<p>two</p><script>run("b")</script>${external('run("c")')}<script>run("d:" + document.currentScript.previousElementSibling.tagName)</script>`,
      ),
    );
    release();
    expect(body.textContent).toContain('onetwo');
    await untilRun('d:SCRIPT');
    expect(ran).toEqual(['a', 'b', 'c', 'd:SCRIPT']);
  });

  it('keeps its place in the order of the page', async () => {
    const { release } = await open(
      `${held(`${external('run("a")')}<script>run("b")</script>`)}<script type="text/plain" data-consent="analytics">run("c")</script>`,
    );
    release();
    await untilRun('c');
    expect(ran).toEqual(['a', 'b', 'c']);
  });

  it('may hold modules', async () => {
    const { release } = await open(
      held(
        `${external('run("a:" + typeof import.meta)', 'type="module"')}<script type="module">run("b:" + typeof import.meta)</script>`,
      ),
    );
    release();
    await untilRun('b:object');
    expect(ran).toEqual(['a:object', 'b:object']);
  });

  it('leaves data in scripts alone', async () => {
    const data = '<script type="application/json" id="data">{"a":1}</script>';
    const { body, release } = await open(held(data));
    release();
    expect(body.innerHTML).toBe(data);
  });

  it('runs nothing twice, however often it is released', async () => {
    const { body, release } = await open(
      held(`<p>one</p>${external('run("a")')}<script>run("b")</script>`),
    );
    release();
    release();
    await untilRun('b');
    release();
    expect(ran).toEqual(['a', 'b']);
    expect(body.querySelectorAll('p')).toHaveLength(1);
  });

  it('starts none of its scripts after a refusal', async () => {
    const { release } = await open(
      `${held(`${external('run("a"); refuse("analytics")')}<script>run("b")</script>${external('run("c")')}`)}<script type="text/plain" data-consent="last">run("last")</script>`,
    );
    allowed.add('last');
    release();
    await untilRun('last');
    expect(ran).toEqual(['a', 'last']);
  });
});

describe('a script in a held template that names a category of its own', () => {
  it.for(['type="text/plain"', '', 'type="text/javascript"'])(
    'waits for that as well, whatever its type: %j',
    async (type) => {
      const { body, release } = await open(
        held(
          `<p>one</p><script ${type} data-consent="marketing">run("own")</script>`,
        ),
      );
      release();
      expect(body.textContent).toContain('one');
      expect(ran).toEqual([]);
      allowed.add('marketing');
      release();
      expect(ran).toEqual(['own']);
    },
  );
});

describe('a held template in a held template', () => {
  it('waits for its own category', async () => {
    const { body, release } = await open(
      held(
        '<p>one</p><template data-consent="marketing"><p>two</p></template>',
      ),
    );
    release();
    expect(body.textContent).toBe('one');
    allowed.add('marketing');
    release();
    expect(body.textContent).toBe('onetwo');
  });
});
