import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/index.ts';
import { fullConfig } from '../configs.ts';

function check(key: string, text: string) {
  const texts = { cy: { [key]: text } };
  return checkConfig({ ...fullConfig, texts }).map(
    ({ path, severity, suggestion }) => [path, severity, suggestion],
  );
}

describe('the formats among the replaced texts', () => {
  it.for([
    ['locale', 'cy-GB'],
    ['direction', 'rtl'],
    ['monthNames', 'a|b|c|d|e|f|g|h|i|j|k|l'],
    ['years', 'blynedd'],
    ['years', '1 flwyddyn|2 flynedd|blynedd'],
    ['days', '2 ddiwrnod|diwrnod'],
  ] as const)('may be %j', ([key, text]) => {
    expect(check(key, text)).toEqual([]);
  });

  it.for([
    ['locale', 'cy_GB', undefined],
    ['direction', 'RTL', '"rtl"'],
    ['direction', 'left', undefined],
    ['monthNames', 'Ionawr|Chwefror', undefined],
    ['monthNames', 'a|b|c|d|e|f|g|h|i|j|k|', undefined],
    ['years', '1 flwyddyn', undefined],
    ['years', 'flwyddyn|blynedd', undefined],
    ['years', '1|blynedd', undefined],
    ['months', '1 mis|', undefined],
    ['weeks', 'wythnos|', undefined],
    ['hours', '3', undefined],
    ['minutes', '|munud', undefined],
  ] as const)('may not be %j', ([key, text, suggestion]) => {
    expect(check(key, text)).toEqual([
      [`texts.cy.${key}`, 'error', suggestion],
    ]);
  });
});
