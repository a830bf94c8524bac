import type { ExtrasContext } from '../gate/extras-context.ts';
import { createPermit, listHolders } from './permit.ts';
import { createPlaceholders } from './placeholders.ts';
import { setLive } from './set-live.ts';

/**
 * Sees to held content that is no script: makes it live while it is allowed, and lets placeholders stand for it while it is not. Templates are held and
 * released by the gate, and have placeholders only.
 *
 * @returns takes up elements, in the order of the page; one that it knows is looked at again
 */
export function createHolder(
  context: ExtrasContext,
): (embeds: readonly HTMLElement[]) => void {
  const { consent, signal, releaser } = context;
  // It may be over before this has been loaded.
  if (signal.aborted) return () => undefined;
  const { allowedOnce, releaseHeld } = releaser;
  const isAllowed = createPermit((id) => consent.granted(id), allowedOnce);
  const known = new Set<HTMLElement>();
  const live = new WeakSet<HTMLElement>();
  const { show, drop, refresh } = createPlaceholders(context, allowOnce);

  function update(element: HTMLElement): void {
    const isLive = isAllowed(element);
    if (element.localName !== 'template') {
      if (isLive !== live.has(element)) {
        live[isLive ? 'add' : 'delete'](element);
        setLive(element, isLive);
      }
      if (isLive) drop(element);
      else show(element);
    } else if (!element.isConnected) drop(element);
    // One that is allowed waits for its turn in the gate's queue.
    else if (!isLive) show(element);
  }

  function updateAll(): void {
    for (const element of known) {
      update(element);
      // It is found anew if it comes back.
      if (!element.isConnected && !allowedOnce.has(element))
        known.delete(element);
    }
    refresh();
  }

  function allowOnce(element: HTMLElement): void {
    for (const holder of listHolders(element)) allowedOnce.add(holder);
    // The gate asks about the scripts of a template one by one. One that names something else waits for that.
    if (element instanceof HTMLTemplateElement)
      for (const script of element.content.querySelectorAll('script')) {
        const { consent: own = element.dataset['consent'] } = script.dataset;
        if (own === element.dataset['consent']) allowedOnce.add(script);
      }
    releaseHeld(element);
    updateAll();
  }

  consent.on('change', updateAll);
  signal.addEventListener('abort', () => {
    for (const element of known) drop(element);
    known.clear();
  });
  return (embeds) => {
    for (const element of embeds) {
      known.add(element);
      update(element);
    }
  };
}
