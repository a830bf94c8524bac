import {
  createInlined,
  createServerRendered,
  createTag,
} from './by-consent.ts';
import type { Contender } from './contender.ts';
import { createKlaro } from './klaro.ts';
import { createLimit } from './limit.ts';
import { createOrejime } from './orejime.ts';
import { createVanillaCookieconsent } from './vanilla-cookieconsent.ts';

/** Makes every contender, in the order of the table. */
export async function createContenders(): Promise<Contender[]> {
  return [
    createLimit(),
    ...(await createServerRendered()),
    createInlined(),
    createTag(),
    createVanillaCookieconsent(),
    createOrejime(),
    createKlaro(),
  ];
}
