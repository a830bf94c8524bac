import type { Page } from '@playwright/test';
import type { ConsentConfig } from '../../src/core/config.ts';
import { minimalConfig } from './config.ts';
import type { Site } from './create-site.ts';
import { say, sayLabel } from './words.ts';

/** The minimal configuration with two services in the category `marketing`, of which one has a Welsh name. */
export const embedConfig: ConsentConfig = {
  ...minimalConfig,
  categories: minimalConfig.categories.map((category) =>
    category.id === 'marketing'
      ? {
          ...category,
          services: [
            { id: 'beamreel', label: { en: 'Beamreel', cy: 'Beamreel Cymru' } },
            { id: 'tidemap', label: 'Tidemap' },
          ],
        }
      : category,
  ),
};

/** A picture of one colour, 600 by 400. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#345"/></svg>';

/** Markup of every kind of held content, by name: each asks for `/embed/` and its name, and nothing else does. */
export const KINDS: Readonly<Record<string, string>> = {
  frame:
    '<iframe data-consent="marketing" data-src="/embed/frame" title="Appeal" width="560" height="315"></iframe>',
  image:
    '<img data-consent="marketing" data-src="/embed/image" alt="Map" width="600" height="400">',
  set: '<img data-consent="marketing" data-src="/embed/none" data-srcset="/embed/set 1x" alt="Set" width="600" height="400">',
  picture:
    '<picture data-consent="marketing"><source data-srcset="/embed/picture"><img data-src="/embed/none" alt="Coast" width="600" height="400"></picture>',
  children:
    '<picture><source data-consent="marketing" data-srcset="/embed/children"><img data-consent="marketing" data-src="/embed/none" alt="Harbour" width="600" height="400"></picture>',
  video:
    '<video data-consent="marketing" data-src="/embed/video" width="320" height="180" controls></video>',
  poster:
    '<video data-consent="marketing" data-poster="/embed/poster" width="320" height="180" controls></video>',
  source:
    '<video data-consent="marketing" width="320" height="180" controls><source data-src="/embed/source" type="video/mp4"></video>',
  audio:
    '<audio controls><source data-consent="marketing" data-src="/embed/audio" type="audio/mpeg"></audio>',
  sheet:
    '<link rel="stylesheet" data-consent="marketing" data-href="/embed/sheet">',
  wrapped:
    '<div data-consent="marketing"><img data-src="/embed/wrapped" alt="Wrapped" width="60" height="40"></div>',
  template:
    '<template data-consent="marketing" data-consent-placeholder><img src="/embed/template" alt="Post" width="60" height="40"></template>',
};

/** Lets the site answer for every kind. */
export function serveEmbeds(site: Site): void {
  for (const name of [...Object.keys(KINDS), 'none'])
    site.file(`/embed/${name}`, { body: PICTURE, type: 'image/svg+xml' });
  site.page(
    '/embed/frame',
    '<!doctype html><html lang="en"><title>Appeal</title><main><h1>Appeal</h1><button>Play</button></main></html>',
  );
  site.file('/embed/sheet', {
    body: 'h1 { letter-spacing: 7px }',
    type: 'text/css',
  });
}

/** Lists, in order, what was asked for below `/embed/`. */
export function askedFor({ requests }: Site): string[] {
  return requests
    .filter(({ path }) => path.startsWith('/embed/'))
    .map(({ path }) => path.slice(7));
}

/** Finds placeholders by the English name of their service in `embedConfig`. */
export function findPlaceholder(page: Page, service: string) {
  return findNamedPlaceholder(page, sayLabel(service));
}

/** Finds placeholders by the name of their service on the page. */
export function findNamedPlaceholder(page: Page, label: string) {
  const [before = '', after = ''] = say('Always allow X').split('X');
  const group = page.getByRole('group', {
    name: say('Content from X').replace('X', label),
    exact: true,
  });
  return {
    group,
    once: group.getByRole('button', {
      name: say('Show this once'),
      exact: true,
    }),
    always: group.getByRole('button', {
      name: new RegExp(`^${before}.+${after}$`),
    }),
    settings: group.getByRole('link', { name: say('Cookie settings') }),
    alert: group.getByRole('alert'),
  };
}
