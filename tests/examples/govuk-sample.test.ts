import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { checkConfig } from '../../src/config/index.ts';
import { readBlocks } from '../package/code-blocks.ts';
import { minimalConfig } from '../support/config.ts';
import { readGovukExamples, readGovukStyles } from '../support/govuk.ts';

const file = new URL(
  '../../examples/police-site/govuk/design.json',
  import.meta.url,
);
const design = JSON.parse(await readFile(file, 'utf8')) as {
  classNames: Record<string, string>;
};

it('the guide to theming shows the design of the example, key by key', async () => {
  const blocks = await readBlocks('docs/theming.md', 'json');
  const samples = blocks.filter((block) => block.includes('govuk-'));
  expect(samples.map((sample) => JSON.parse(sample) as unknown)).toEqual([
    design,
  ]);
});

it('the check has nothing to say against it', () => {
  const paths = checkConfig({ ...minimalConfig, ...design })
    .map(({ path }) => path)
    .filter((path) => /^(classNames|stylesheet)/.test(path));
  expect(paths).toEqual([]);
});

it('every class in it that begins with govuk- is one of GOV.UK Frontend', async () => {
  const examples = ['cookie-banner', 'radios', 'details', 'table', 'button'];
  const known = [
    await readGovukStyles(),
    ...(await Promise.all(examples.map(readGovukExamples))),
  ]
    .join('\n')
    .replaceAll('\\!', '!');
  const names = Object.values(design.classNames)
    .flatMap((classes) => classes.split(' '))
    .filter((name) => name.startsWith('govuk-'));
  expect(names.length).toBeGreaterThan(25);
  for (const name of names)
    expect(known.split(/[^\w!-]+/), name).toContain(name);
});
