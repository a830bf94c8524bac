import { readdirSync } from 'node:fs';
import { minimalConfig } from '../../support/config.ts';
import type { Contender } from './contender.ts';
import { readText, toJson } from './files.ts';

/** How the library comes to the page. */
export type Way = 'tag' | 'inlined';

/** Makes the product as the guide for the script tag has it: a plain tag in the head, or the text of the gate in its place. */
export function createByConsent(way: Way): Contender {
  const gate = readText('dist/script/by-consent.js').trim();
  const isInlined = way === 'inlined';
  const config = isInlined
    ? { ...minimalConfig, assets: '/by-consent/' }
    : minimalConfig;
  const tag = isInlined
    ? `<script>${gate}</script>`
    : '<script src="/by-consent/by-consent.js"></script>';
  return {
    name: `by-consent, ${way}`,
    kind: 'product',
    files: Object.fromEntries(
      readdirSync('dist/script').map((name) => [
        `/by-consent/${name}`,
        { type: 'text/javascript', body: readText(`dist/script/${name}`) },
      ]),
    ),
    head: `<script type="application/json" id="by-consent-config">${toJson(config)}</script>\n${tag}`,
    opener: 'data-consent-open',
    inlined: isInlined ? tag : '',
    hold: (category, script) =>
      `<script type="text/plain" data-consent="${category}">${script}</script>`,
    banner: '#js-consent-banner',
    accept: '#js-cookie-accept-button',
    dialog: '.by-consent-dialog',
    withdraw: ['.by-consent-dialog button[value=reject]'],
  };
}
