import type { ConsentConfig } from '../core/config.ts';
import type { PartName } from '../core/part-name.ts';

/**
 * Puts the site's own classes in place of the library's. A part whose class has gone has none of the library's looks either; the rest keeps them.
 *
 * @param classes - the library's classes of an element: `by-consent by-consent-banner`
 */
export function styleClasses(
  classes: string,
  classNames: ConsentConfig['classNames'],
): string {
  if (!classNames) return classes;
  return classes
    .split(' ')
    .map((name) => classNames[name.slice(11) as PartName] ?? name)
    .join(' ');
}
