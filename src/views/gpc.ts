import { isExempt } from '../core/units.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';

/** Says what a browser's Global Privacy Control does here, where it does anything (L30). */
export function gpcView({
  config,
  dictionary,
  hasGpc,
}: ViewProps): ViewElement[] {
  return hasGpc && config.categories.some(isExempt)
    ? [element('p', { class: 'by-consent-text' }, dictionary.gpcNote)]
    : [];
}
