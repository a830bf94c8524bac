import type { Contender } from './contender.ts';
import { readMinified, readText } from './files.ts';

/** Makes the limit: minified as any site would, and written into the page, so that it waits for nothing. */
export function createLimit(): Contender {
  const script = readMinified('limit/limit.ts');
  const style = readMinified('limit/limit.css');
  const body = readText('tests/bench/limit/limit.html');
  const head = `<style>${style}</style>\n<script>${script}</script>`;
  return {
    name: 'limit',
    kind: 'limit',
    files: {},
    write: () => ({ head, body }),
    opener: 'data-limit="open"',
    inlined: { first: head + body, back: head + body },
    hold: (category, script) =>
      `<script type="text/plain" data-consent="${category}">${script}</script>`,
    banner: '#limit',
    accept: '#limit [data-limit=accept]',
    dialog: '#limit-dialog',
    withdraw: ['#limit-dialog [data-limit=reject]'],
  };
}
