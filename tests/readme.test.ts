import { readdir, readFile, stat } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { checkConfig, parseConfig } from '../src/config/index.ts';
import { configJsonSchema } from '../src/config/json-schema.ts';
import { en } from '../src/i18n/en.ts';
import { readBlocks } from './package/code-blocks.ts';
import { minimalConfig } from './support/config.ts';

const root = new URL('../', import.meta.url);
const BYTES_PER_KB = 1000;
const ROW = /^\| `(?<file>[\w./-]+)` +\| at most (?<kb>\d+\.\d) kB +\|/gm;

async function read(path: string): Promise<string> {
  return await readFile(new URL(path, root), 'utf8');
}

/** Lists the guides by their paths. */
async function listGuides(): Promise<string[]> {
  const files = await readdir(new URL('docs/', root), { recursive: true });
  const guides = files.filter(
    (file) => file.endsWith('.md') && !file.startsWith('api'),
  );
  return ['README.md', 'CHANGELOG.md', ...guides.map((file) => `docs/${file}`)];
}

describe('the README', () => {
  it('begins with the two commands', async () => {
    const blocks = await readBlocks('README.md', 'sh');
    expect(blocks.slice(0, 2)).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
    for (const script of ['start', 'test'])
      expect(packageJson.scripts).toHaveProperty(script);
  });

  it('states the budgets that the build keeps, all of them', async () => {
    const rows = [...(await read('README.md')).matchAll(ROW)];
    const stated = rows.map(({ groups = {} }) => ({
      path: `dist/${groups['file'] ?? ''}`,
      limit: `${Math.round(Number(groups['kb']) * BYTES_PER_KB)} B`,
    }));
    expect(stated.sort(byPath)).toEqual(
      [...packageJson['size-limit']].sort(byPath),
    );
  });

  it('states sizes that the built files keep', async () => {
    for (const { path, limit } of packageJson['size-limit']) {
      const built = await readFile(new URL(path, root));
      expect(brotliCompressSync(built).length, path).toBeLessThanOrEqual(
        Number.parseInt(limit),
      );
    }
  });

  it('names a version, a licence and a Node.js that are those of the package', async () => {
    const readme = await read('README.md');
    expect(readme).toContain(`version ${packageJson.version}.`);
    expect(readme).toContain(
      `Node.js ${packageJson.engines.node.replace('>=', '')} or later`,
    );
    expect(await read('CHANGELOG.md')).toContain(`## ${packageJson.version}\n`);
    expect(await read('LICENSE')).toContain(`${packageJson.license} License`);
  });
});

describe('the guides', () => {
  it('lead only to files and headings that are there', async () => {
    const broken: string[] = [];
    for (const guide of await listGuides()) {
      const links = (await read(guide)).matchAll(/\]\((?!https?:)([^)\s]*)\)/g);
      for (const [, link = ''] of links)
        if (!(await isThere(guide, link))) broken.push(`${guide}: ${link}`);
    }
    expect(broken).toEqual([]);
  });

  it('are all in the index', async () => {
    const index = await read('docs/index.md');
    for (const guide of await listGuides())
      if (/^docs\/(?!index)/.test(guide))
        expect(index).toContain(`(${guide.replace('docs/', '')})`);
  });

  it('cite the law in force, and not the exceptions that it replaced (L2)', async () => {
    for (const guide of await listGuides())
      expect(await read(guide), guide).not.toMatch(
        /reg(ulation|\.)? ?6 ?\(4\)/i,
      );
    expect(await read('docs/legal-notes.md')).toContain('Schedule A1');
  });

  it('show whole configurations without a mistake', async () => {
    for (const guide of ['README.md', 'docs/configuration.md'])
      for (const block of await readBlocks(guide, 'json'))
        if (block.includes('"siteName"'))
          expect(checkConfig(parseConfig(block)), guide).toEqual([]);
  });
});

describe('the guides for editors and designers', () => {
  it.for(['configuration', 'languages', 'theming'])(
    'show parts of configurations without a mistake: %s',
    async (guide) => {
      const blocks = await readBlocks(`docs/${guide}.md`, 'json');
      expect(blocks.length).toBeGreaterThan(2);
      for (const block of blocks) {
        const part = JSON.parse(block) as Record<string, unknown>;
        const errors = checkConfig({ ...minimalConfig, ...part }).filter(
          ({ path, severity }) =>
            severity === 'error' &&
            Object.keys(part).some((key) => path.startsWith(key)),
        );
        expect(errors).toEqual([]);
      }
    },
  );

  it('name every colour that can be set', async () => {
    const css = await read('src/ui/base.css');
    const names = css.match(/--by-consent-[\w-]+(?=:)/g) ?? [];
    expect(names.length).toBeGreaterThan(5);
    const guide = await read('docs/theming.md');
    for (const name of names) expect(guide).toContain(`\`${name}\``);
  });

  it('name every entry of the dictionary that is no sentence', async () => {
    const guide = await read('docs/languages.md');
    for (const key of ['locale', 'direction', 'listLast', 'monthNames'])
      expect(guide).toContain(`\`${key}\``);
    for (const [key, text] of Object.entries<string>({ ...en }))
      if (text.includes('|')) expect(guide).toContain(`\`${key}\``);
  });
});

describe('the guide to the configuration', () => {
  it('describes every key, and expects what the check expects, in the same words', async () => {
    const guide = flatten(await read('docs/configuration.md'));
    const missing = phrasesOf(configJsonSchema())
      .map(flatten)
      .filter((phrase) => !guide.includes(phrase));
    expect(missing).toEqual([]);
  });
});

/** Lists what the JSON Schema says to people about keys and values. */
function phrasesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'examples' || key === 'default') return [];
    if (key === 'errorMessage')
      return [String(value).replace(/^Expected (.*)\.$/s, 'expected $1')];
    // A property may be called so, too.
    if (key === 'description' && typeof value === 'string') return [value];
    const names =
      key === 'properties' ? Object.keys(Object(value) as object) : [];
    return [...names.map((name) => `\`${name}\``), ...phrasesOf(value)];
  });
}

/** Leaves out what Markdown needs and people do not see. */
function flatten(text: string): string {
  return text.replace(/\\(?=[*|])/g, '').replace(/\s+/g, ' ');
}

function byPath(one: { path: string }, other: { path: string }): number {
  return one.path.localeCompare(other.path);
}

/** Says whether a link of a guide leads somewhere: a file or folder, and a heading where it names one. */
async function isThere(guide: string, link: string): Promise<boolean> {
  const [path = '', heading] = link.split('#');
  const target = new URL(path || guide, new URL(path ? guide : '', root));
  const found = await stat(target).catch(() => undefined);
  if (!found) return false;
  if (heading === undefined) return true;
  const titles = (await readFile(target, 'utf8')).matchAll(/^#+ (.+)$/gm);
  return [...titles].some(([, title = '']) => anchorOf(title) === heading);
}

/** Makes of a heading what GitHub makes of it. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s/g, '-');
}
