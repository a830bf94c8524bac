import type { Page } from '@playwright/test';
import type { ConsentGlobal } from '../../src/gate/global.ts';
import type { Site } from './create-site.ts';
import { projectLanguage } from './words.ts';

declare global {
  interface Window {
    /** The library, once its script tag has run. */
    byConsent: ConsentGlobal;
    /** What has run in this page, in order: see `recording`. */
    __ran?: string[];
  }
}

/** What goes into a page besides its content. */
export interface PageParts {
  /** The configuration and the gate's script tag: what `site.head` returns. */
  readonly head: string;
  /** Held scripts and the like, after the content. */
  readonly held?: string;
  /** Styles of the site. */
  readonly css?: string;
  /** Language tag of the page. @defaultValue that of the project */
  readonly lang?: string;
  /** Further content, at the end of `<main>`. */
  readonly main?: string;
}

/** Writes a page as a police site has them: a skip link, a header, a page's content, held scripts at its end. */
export function policePage({
  head,
  held = '',
  css = '',
  lang = projectLanguage(),
  main = '',
}: PageParts): string {
  const paragraphs = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>Paragraph ${index + 1}: fraudsters make their number look like that of your bank. If a caller asks you to move money, hang up.</p>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Phone fraud</title>
${css && `<style>${css}</style>`}
${head}
</head>
<body>
<nav aria-label="Skip links"><a href="#main">Skip to main content</a></nav>
<header><p>Northshire Police</p></header>
<main id="main">
<h1>Phone fraud</h1>
${paragraphs.join('\n')}
<p><label for="note">Your note</label> <input id="note"></p>
<p><a href="/other">Another page</a></p>
${main}
</main>
${held}
</body>
</html>`;
}

/** Writes a script that does nothing but record that it ran. */
export function recording(name: string): string {
  return `(window.__ran ??= []).push(${JSON.stringify(name)});`;
}

/** Returns what has run in the page, in order. */
export function ran(page: Page): Promise<string[]> {
  return page.evaluate(() => window.__ran ?? []);
}

/** Holds a script for each category or service, which records its id. */
export function holdEach(...ids: readonly string[]): string {
  return ids
    .map(
      (id) =>
        `<script type="text/plain" data-consent="${id}">${recording(id)}</script>`,
    )
    .join('');
}

/** Three held scripts that record themselves in the page: A and B from files that the site gets, and an inline one. */
export function holdThree(
  site: Site,
  { delay = 0, attributes = '' }: { delay?: number; attributes?: string } = {},
): string {
  site.file('/a.js', { body: recording('A'), delay });
  site.file('/b.js', { body: recording('B') });
  const start = `<script type="text/plain" data-consent="analytics"${attributes}`;
  return `${start} src="/a.js"></script>
${start} src="/b.js"></script>
${start}>${recording('inline')}</script>`;
}

/** Asks a file of the site for as long as it takes, so that whatever was asked of it before, and wanted to happen, has happened. */
export async function outlast(
  site: Site,
  page: Page,
  milliseconds: number,
): Promise<void> {
  site.file('/later.js', { delay: milliseconds });
  await page.evaluate(async () => {
    await fetch('/later.js', { cache: 'no-store' });
    // Two frames, for what the browser had put off until it has painted.
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
}
