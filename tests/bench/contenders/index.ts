import { createByConsent } from './by-consent.ts';
import type { Contender } from './contender.ts';
import { createKlaro } from './klaro.ts';
import { createLimit } from './limit.ts';
import { createOrejime } from './orejime.ts';
import { createVanillaCookieconsent } from './vanilla-cookieconsent.ts';

/** Makes every contender, in the order of the table. */
export function createContenders(): Contender[] {
  return [
    createLimit(),
    createByConsent('inlined'),
    createByConsent('tag'),
    createVanillaCookieconsent(),
    createOrejime(),
    createKlaro(),
  ];
}
