import { expect, test } from '@playwright/test';
import { sayOnExample } from './example-words.ts';
import { projectLanguage, say, sayLabel } from './words.ts';

test('what the interface says is found by its English, with its placeholders filled', () => {
  const spoken = {
    en: [
      'Allow these cookies',
      'Allow Videos',
      'cookies page',
      'You last made a choice on 1 May 2030. We will ask you again on 28 October 2030.',
      '2 years',
      'Analytics cookies and Map cookies',
    ],
    cy: [
      "Caniatáu'r cwcis hyn",
      'Caniatáu Videos',
      'dudalen cwcis',
      'Gwnaethoch ddewis ddiwethaf ar 1 May 2030. Byddwn yn gofyn i chi eto ar 28 October 2030.',
      '2 flynedd',
      'Cwcis dadansoddi, Map cookies',
    ],
  };
  const list = spoken.en.at(-1) ?? '';
  expect([
    ...spoken.en.slice(0, -1).map((text) => say(text)),
    sayLabel(list),
  ]).toEqual(spoken[projectLanguage()]);
});

for (const text of [
  'Accept cookies',
  'accept additional cookies',
  '2 yearss',
  '',
])
  test(`"${text}", which the interface never says, is an error`, () => {
    expect(() => say(text)).toThrow(`"${text}"`);
  });

test('what the example says is found by its English, and what is not in the list is an error', () => {
  const spoken = { en: 'Stay safe', cy: 'Cadwch yn ddiogel' };
  expect(sayOnExample('Stay safe')).toBe(spoken[projectLanguage()]);
  for (const text of ['Stay safer', 'toString'])
    expect(() => sayOnExample(text as 'News')).toThrow(`"${text}"`);
});
