import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/index.ts';
import { fullConfig } from '../configs.ts';

/** Replaces one Welsh sentence, and gives what is found at it. */
function check(key: string, sentence: string) {
  const texts = { cy: { [key]: sentence } };
  const [issue, ...others] = checkConfig({ ...fullConfig, texts });
  expect(others).toEqual([]);
  if (!issue) return undefined;
  expect(issue).toMatchObject({ path: `texts.cy.${key}`, severity: 'error' });
  return [issue.expected, issue.suggestion];
}

const HEADING =
  'the placeholder {siteName} and no other, as in "Cookies on {siteName}"';
const DECIDED =
  'the placeholders {date} and {expiry} and no others, as in "You last made a choice on {date}. We will ask you again on {expiry}."';

describe('the placeholders of a replaced sentence (W4)', () => {
  it.for([
    ['bannerHeading', '{siteName}: cwcis'],
    ['decidedOn', '{expiry} wedi {date}, sef {date}'],
    ['embedText', 'Cynnwys gan {service}.'],
    ['accept', 'Derbyn'],
  ] as const)(
    'are those of the English one, in any order and number: %j',
    ([key, text]) => {
      expect(check(key, text)).toBeUndefined();
    },
  );

  it.for([
    ['bannerHeading', 'Cwcis', HEADING, undefined],
    ['bannerHeading', 'Cwcis ar {enw}', HEADING, undefined],
    ['bannerHeading', 'Cwcis ar {sitename}', HEADING, '"Cwcis ar {siteName}"'],
    [
      'bannerHeading',
      'Cwcis ar { siteName }',
      HEADING,
      '"Cwcis ar {siteName}"',
    ],
    ['bannerHeading', '{siteName} {date}', HEADING, undefined],
    ['decidedOn', 'Ar {date}.', DECIDED, undefined],
    ['decidedOn', '{dat} a {expiri}', DECIDED, '"{date} a {expiry}"'],
    [
      'accept',
      'Derbyn {siteName}',
      'no placeholder in curly brackets, as in "Accept additional cookies"',
      undefined,
    ],
  ] as const)(
    'are reported when they are others: %j',
    ([key, text, expected, suggestion]) => {
      expect(check(key, text)).toEqual([expected, suggestion]);
    },
  );
});

describe('the link of a replaced sentence', () => {
  it('may stand anywhere in it', () => {
    expect(check('bannerNotice', '[Hysbysiad cwcis]')).toBeUndefined();
  });

  it.for([
    'Hysbysiad cwcis',
    'Hysbysiad []',
    'Hysbysiad [ ]',
    'Hysbysiad [cwcis',
    'Hysbysiad cwcis]',
    '[Hysbysiad] [cwcis]',
    '[[Hysbysiad]]',
  ])('has to be there where the English has one: %j', (text) => {
    expect(check('bannerNotice', text)).toEqual([
      'the words of the link in [square brackets], once, as in "Our [cookies notice] explains what each of them does."',
      undefined,
    ]);
  });

  it.for(['[Derbyn]', 'Derbyn [', 'Derbyn ]'])(
    'is not there where the English has none: %j',
    (text) => {
      expect(check('accept', text)).toEqual([
        'no square brackets, since there is no link, as in "Accept additional cookies"',
        undefined,
      ]);
    },
  );
});
