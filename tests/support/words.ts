import { test } from '@playwright/test';
import { cyEmbed } from '../../src/i18n/cy-embed.ts';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import type { Language } from './bilingual.ts';

type Key = Exclude<keyof typeof en, 'monthNames'>;
type Values = Readonly<Record<string, string>>;

const welsh: Readonly<Record<Key, string>> = { ...cy, ...cyEmbed };
const lengths = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'];
const lists = ['categories', 'names', 'service'];
const others = ['locale', 'direction', 'listLast'];
/** What is a sentence, or a word that stands alone; those with the fewest placeholders come first, as `Allow {service}` is also like `Allow these cookies`. */
const sentences = (Object.keys(en) as Key[])
  .filter((key) => ![...lengths, ...others].includes(key))
  .sort((one, other) => countHoles(en[one]) - countHoles(en[other]));

/** Names that `minimalConfig` and `embedConfig` have in Welsh too. The others are English on a Welsh page as well (W7). */
const welshLabels: Values = {
  'Analytics cookies': 'Cwcis dadansoddi',
  Beamreel: 'Beamreel Cymru',
};

const SAVED =
  'Your choice has been saved. You can change it at any time on the cookies page.';
const messages = {
  accepted: `You have accepted additional cookies. ${SAVED}`,
  rejected: `You have rejected additional cookies. ${SAVED}`,
  saved: SAVED,
  failed:
    'Sorry, there was a technical problem and your choice was not saved. Please try again.',
};

/** Returns the language of the pages in the project that runs: the Playwright project `cymraeg` has its own in its metadata. */
export function projectLanguage(): Language {
  return test.info().project.metadata['language'] === 'cy' ? 'cy' : 'en';
}

/**
 * Says something of the interface in the language of the project, so that a test needs only its English.
 *
 * @param text - a whole sentence of the English dictionary, its placeholders filled; the words of a link in one; or a length of time, `2 years`
 * @throws where it is none of these, in every project: nothing must pass because nobody says it
 */
export function say(text: string): string {
  const said = new Set([
    ...sentences
      .flatMap((key) => {
        const values = readValues(plain(en[key]), text);
        return values ? fill(plain(welsh[key]), values) : [];
      })
      .slice(0, 1),
    ...sentences.flatMap((key) =>
      readLink(en[key]) === text ? (readLink(welsh[key]) ?? []) : [],
    ),
    ...lengths.flatMap((key) => sayLength(key as 'years', text) ?? []),
  ]);
  const [found] = said;
  if (!found || said.size > 1)
    throw new Error(`${said.size} sentences of the dictionary are "${text}".`);
  return projectLanguage() === 'cy' ? found : text;
}

/** Says one of the messages that many tests wait for. */
export function sayMessage(name: keyof typeof messages): string {
  return say(messages[name]);
}

/** Lists the files of the interface in the order in which a page asks for them. */
export function interfaceFiles(): string[] {
  const own = ['/by-consent-ui.js'];
  return projectLanguage() === 'cy' ? ['/by-consent-cy.js', ...own] : own;
}

/** Says the name of a category or a service, or a list of names, as a configuration of the tests has it in the language of the project. */
export function sayLabel(label: string): string {
  return projectLanguage() === 'cy' ? toWelsh(label) : label;
}

function toWelsh(list: string): string {
  return list
    .split(/, | and /)
    .map((label) => welshLabels[label] ?? label)
    .join(', ');
}

function countHoles(template: string): number {
  return template.split('{').length;
}

/** Takes the marks of a link away. */
function plain(template: string): string {
  return template.replace(/[[\]]/g, '');
}

function readLink(template: string): string | undefined {
  return /\[(.+)\]/.exec(template)?.[1];
}

/** Reads what stands in the placeholders, the same in each place of one name; undefined where the text is another sentence. */
function readValues(template: string, text: string): Values | undefined {
  const known = new Set<string>();
  const pattern = template
    .replace(/[.*+?^$()|\\]/g, String.raw`\$&`)
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      if (known.has(name)) return String.raw`\k<${name}>`;
      known.add(name);
      return `(?<${name}>.+)`;
    });
  const found = new RegExp(`^${pattern}$`, 's').exec(text);
  return found ? (found.groups ?? {}) : undefined;
}

function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) =>
    lists.includes(name)
      ? toWelsh(values[name] ?? '')
      : (welshLabels[values[name] ?? ''] ?? values[name] ?? ''),
  );
}

/** Says `2 years` with the word that Welsh has for that number. */
function sayLength(key: 'years', text: string): string | undefined {
  const [number = '', word] = text.split(' ');
  const isOne = en[key].split('|').some((each) => each === text);
  if (!isOne && (number === '1' || en[key].split('|').at(-1) !== word))
    return undefined;
  const words = welsh[key].split('|');
  const own = words.find((each) => each.startsWith(`${number} `));
  return own ?? `${number} ${words.at(-1) ?? ''}`;
}
