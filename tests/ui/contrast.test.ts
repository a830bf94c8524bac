import { expect, it } from 'vitest';
import { contrastOf } from '../support/contrast.ts';
import { readStyles } from '../support/read-styles.ts';

const css = await readStyles();

/** The colours as the style sheets define them: the light one, then the dark. */
const colours = new Map(
  [
    ...css.matchAll(/--by-consent-([\w-]+):\s*light-dark\(([^,]+),([^)]+)\)/g),
  ].map(([, name = '', light = '', dark = '']) => [
    name,
    { light: light.trim(), dark: dark.trim() },
  ]),
);

/** What a page itself looks like under the preferences form, which has no ground of its own. */
const pages = { light: '#ffffff', dark: '#121212' };

/** What stands on what: text and the words of links and buttons (4.5 to 1, A4). */
const texts: [text: string, ground: string][] = [
  ['text', 'background'],
  ['text', 'surface'],
  ['text', 'page'],
  ['accent', 'background'],
  ['accent', 'surface'],
  ['accent', 'page'],
  ['on-accent', 'accent'],
  ['failure', 'surface'],
];

/** Boundaries, states and the focus (3 to 1, A7). */
const boundaries: [boundary: string, ground: string][] = [
  ['accent', 'background'],
  ['accent', 'surface'],
  ['accent', 'page'],
  ['failure', 'background'],
  ['failure', 'surface'],
  ['success', 'surface'],
  ['success', 'page'],
  ['line', 'surface'],
  ['line', 'page'],
  ['focus', 'background'],
  ['focus', 'surface'],
  ['focus', 'page'],
];

const themes = ['light', 'dark'] as const;

function find(name: string, theme: 'light' | 'dark'): string {
  const colour = name === 'page' ? pages[theme] : colours.get(name)?.[theme];
  if (!colour) throw new Error(`No colour ${name} in the style sheets.`);
  return colour;
}

for (const [pairs, least, what] of [
  [texts, 4.5, 'text'],
  [boundaries, 3, 'a boundary'],
] as const)
  for (const [own, ground] of pairs)
    for (const theme of themes)
      it(`${own} on ${ground}, ${theme}, has the contrast of ${what} (A4, A7)`, () => {
        const ratio = contrastOf(find(own, theme), find(ground, theme));
        expect(ratio).toBeGreaterThanOrEqual(least);
      });

it('no colour of the style sheets is left out', () => {
  const named = new Set([...texts, ...boundaries].flat());
  named.delete('page');
  expect([...colours.keys()].sort()).toEqual([...named].sort());
});

it('no rule has a colour besides, but for shadows', () => {
  const rules = css
    .replace(/--by-consent-[\w-]+:[^;]*;/g, '')
    .replace(/(box-shadow|background): [^;]*rgb\(\d+ \d+ \d+ \/ \d+%\)/g, '');
  expect(rules).not.toMatch(/#[\da-f]{3,8}\b(?!-)|rgb|hsl|oklch/i);
});

it('the measure is that of WCAG: black on white is 21 to 1, a colour on itself 1 to 1', () => {
  expect(contrastOf('#000', '#fff')).toBeCloseTo(21);
  expect(contrastOf('#767676', '#fff')).toBeCloseTo(4.54, 2);
  expect(contrastOf('#1b3a6f', '#1b3a6f')).toBe(1);
});
