import type { ExtrasContext } from '../gate/extras-context.ts';
import { setLive } from './set-live.ts';

/** Sees to held content that is no script. */
export function createHolder({
  consent,
}: ExtrasContext): (embeds: readonly HTMLElement[]) => void {
  return (embeds) => {
    for (const element of embeds)
      if (consent.granted(element.dataset['consent'] ?? ''))
        setLive(element, true);
  };
}
