import type { Contender, Markup } from './contenders/contender.ts';
import { readMinified } from './contenders/files.ts';
import { heldCategories } from './words.ts';

const PARAGRAPHS = 24;

/** The site's own styles, in the page: a file would hide a contender's own waits behind it. */
const style = `body{margin:0;font:1.1875em/1.5 Arial,sans-serif;color:#0b0c0c}header{background:#12233d;color:#fff;padding:1em 1.25em}main,footer,nav{max-width:60em;margin:0 auto;padding:1em 1.25em}a{color:#1d3d8f}`;

/** Writes the page, the same but for what a contender brings: an article of a police site, and held inline scripts at its end. */
export function writePage(
  { opener, hold }: Contender,
  { head, body = '' }: Markup,
  held: number,
): string {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    (_, index) =>
      `<h2>Part ${index + 1}</h2>\n<p>Fraudsters make their number look like that of your bank. If a caller asks you to move money, hang up, wait five minutes, and call the number on your card.</p>`,
  );
  // Each with a text of its own, as real ones have: the browser would compile equal ones once.
  const scripts = Array.from({ length: held }, (_, index) => {
    const category = heldCategories[index % heldCategories.length] ?? '';
    return hold(category, `bench.ran(${index})`);
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Phone fraud</title>
<link rel="icon" href="data:,">
<script>${readMinified('probe.ts')}</script>
${head}
<style>${style}</style>
</head>
<body>
${body}
<nav aria-label="Skip links"><a href="#main">Skip to main content</a></nav>
<header><p>Northshire Police</p></header>
<p id="opener"><a href="/cookies" ${opener}>Cookie settings</a></p>
<main id="main">
<h1>Phone fraud</h1>
${paragraphs.join('\n')}
</main>
<footer><p><a href="/cookies">Cookies</a></p></footer>
${scripts.join('\n')}
</body>
</html>`;
}
