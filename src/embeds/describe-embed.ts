import type { ConsentConfig } from '../core/config.ts';
import type { Consent } from '../core/types.ts';
import { listUnits } from '../core/units.ts';
import type { Embed } from '../views/placeholder.ts';
import { pickText } from '../views/text.ts';
import { listHolders, listIds } from './permit.ts';

/** Lists what an element still waits for: ids of categories and services. */
export function listMissing(element: HTMLElement, consent: Consent): string[] {
  return listHolders(element)
    .flatMap(listIds)
    .filter((id) => !consent.granted(id));
}

/**
 * Says who an element comes from, and what the visitor would allow. The first is, in this order: what the page calls it, the services that it waits for, the
 * host that it is loaded from, the categories that it waits for. The second is always what would be stored.
 *
 * @param missing - what it waits for
 */
export function describeEmbed(
  element: HTMLElement,
  missing: readonly string[],
  { categories }: ConsentConfig,
  language: string,
): Embed {
  const units = listUnits(categories).filter(({ id }) => missing.includes(id));
  const name = (some: typeof units): string =>
    some.map(({ source }) => pickText(source.label, language)).join(', ');
  const { consentPlaceholder, src } = element.dataset;
  const services = units.filter(({ parent }) => parent);
  const names = [
    consentPlaceholder,
    name(services),
    src && new URL(src, document.baseURI).hostname,
    name(units),
  ];
  return { service: names.find(Boolean) ?? '', permission: name(units) };
}
