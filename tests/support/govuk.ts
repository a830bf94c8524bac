import { readFile } from 'node:fs/promises';

const frontend = new URL(
  '../../node_modules/govuk-frontend/dist/govuk/',
  import.meta.url,
);

/** Reads the style sheet of GOV.UK Frontend, as npm brings it. */
export function readGovukStyles(): Promise<string> {
  return readFile(new URL('govuk-frontend.min.css', frontend), 'utf8');
}

/** Reads the markup of a component's examples, which GOV.UK Frontend ships for tests like these. */
export async function readGovukExamples(component: string): Promise<string> {
  const file = new URL(`components/${component}/fixtures.json`, frontend);
  const { fixtures } = JSON.parse(await readFile(file, 'utf8')) as {
    fixtures: { html: string }[];
  };
  return fixtures.map(({ html }) => html).join('\n');
}
