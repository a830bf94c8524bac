import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/index.ts';
import { cy } from '../../../src/i18n/cy.ts';
import { en } from '../../../src/i18n/en.ts';
import { fullConfig } from '../configs.ts';
import { errorsOf } from '../errors-of.ts';

describe('replaced sentences', () => {
  it('have keys of the dictionary, or else advice is given', () => {
    const texts = { en: { accept: 'Yes', rejekt: 'No' } };
    expect(checkConfig({ ...fullConfig, texts })).toMatchObject([
      { path: 'texts.en.rejekt', severity: 'advice', suggestion: '"reject"' },
    ]);
  });

  it('may be all of the dictionary, with what Welsh has and English has not', () => {
    expect(checkConfig({ ...fullConfig, texts: { en, cy } })).toEqual([]);
  });

  it('are not meant by a key that is there already', () => {
    const texts = { en: { reject: 'No', rejekt: 'No' } };
    const [issue] = checkConfig({ ...fullConfig, texts });
    expect(issue?.path).toBe('texts.en.rejekt');
    expect(issue?.suggestion).toBeUndefined();
  });

  it('are not blank', () => {
    const errors = errorsOf({ ...fullConfig, texts: { en: { accept: '' } } });
    expect(Object.keys(errors)).toEqual(['texts.en.accept']);
  });
});
