import { describe, expect, it } from 'vitest';
import { cy } from '../../src/i18n/cy.ts';
import { en } from '../../src/i18n/en.ts';
import { dayText, durationText } from '../../src/views/duration.ts';

const NUMBERS = [0, 1, 2, 3, 6, 11];

describe('a length of time in Welsh (W8)', () => {
  it.for([
    [
      'year',
      '0 mlynedd, 1 flwyddyn, 2 flynedd, 3 blynedd, 6 blynedd, 11 mlynedd',
    ],
    ['month', '0 mis, 1 mis, 2 fis, 3 mis, 6 mis, 11 mis'],
    [
      'week',
      '0 wythnos, 1 wythnos, 2 wythnos, 3 wythnos, 6 wythnos, 11 wythnos',
    ],
    [
      'day',
      '0 diwrnod, 1 diwrnod, 2 ddiwrnod, 3 diwrnod, 6 diwrnod, 11 diwrnod',
    ],
    ['hour', '0 awr, 1 awr, 2 awr, 3 awr, 6 awr, 11 awr'],
    ['minute', '0 munud, 1 munud, 2 funud, 3 munud, 6 munud, 11 munud'],
  ] as const)('in %ss mutates as it should', ([unit, words]) => {
    const texts = NUMBERS.map((number) =>
      durationText(`${number} ${unit}${number === 1 ? '' : 's'}`, cy),
    );
    expect(texts.join(', ')).toBe(words);
    const platform = new Intl.NumberFormat('cy', {
      style: 'unit',
      unitDisplay: 'long',
      unit,
    });
    expect(texts, 'as the platform writes it').toEqual(
      NUMBERS.map((number) => platform.format(number)),
    );
  });
});

describe('a length of time', () => {
  it.for([
    ['1 year', '1 year', '1 flwyddyn'],
    ['2 years', '2 years', '2 flynedd'],
    ['0 days', '0 days', '0 diwrnod'],
    ['10 Months', '10 months', '10 mis'],
    [' 24 hours ', '24 hours', '24 awr'],
    ['session', 'Until you close your browser', 'Nes i chi gau eich porwr'],
    ['Session', 'Until you close your browser', 'Nes i chi gau eich porwr'],
    ['21 years', '21 years', '21 mlynedd'],
  ] as const)('declared as "%s" is "%s", in Welsh "%s"', ([text, ...words]) => {
    expect([en, cy].map((texts) => durationText(text, texts))).toEqual(words);
  });

  it.for([
    'Until you log out',
    '2 years at most',
    'two years',
    '1.5 years',
    '2 decades',
    'a session',
    '',
  ])('in other words stays as it is: "%s"', (text) => {
    expect(durationText(text, cy)).toBe(text);
  });
});

describe('a day', () => {
  const seconds = (date: string): number => Date.parse(date) / 1000;

  it.for([
    ['2026-01-01T12:00Z', '1 January 2026', '1 Ionawr 2026'],
    ['2026-08-31T12:00Z', '31 August 2026', '31 Awst 2026'],
    ['2026-11-22T12:00Z', '22 November 2026', '22 Tachwedd 2026'],
    // Summer time in London is an hour ahead, whatever the server's clock says.
    ['2026-06-30T23:30Z', '1 July 2026', '1 Gorffennaf 2026'],
    ['2026-12-31T23:30Z', '31 December 2026', '31 Rhagfyr 2026'],
  ] as const)('%s is %s, in Welsh %s', ([date, ...words]) => {
    expect([en, cy].map((texts) => dayText(texts, seconds(date)))).toEqual(
      words,
    );
  });

  it('can be days later', () => {
    const time = seconds('2026-11-22T12:00Z');
    expect(dayText(en, time, 180)).toBe('21 May 2027');
    expect(dayText(cy, time, 180)).toBe('21 Mai 2027');
  });

  it('is written by the platform where the dictionary names no months', () => {
    const texts = { locale: 'pl' };
    expect(dayText(texts, seconds('2026-11-22T12:00Z'))).toBe(
      '22 listopada 2026',
    );
  });
});
