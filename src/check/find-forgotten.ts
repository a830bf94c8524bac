import { RUNNABLE } from '../gate/hold-scripts.ts';

/**
 * Finds the scripts that name what they wait for and have run without it, since nobody has written that they are held. What the gate has released is not among
 * them: it has kept of its type what stands in `data-type`, and where that tells nothing, it counts only while it is not allowed.
 *
 * @param isAllowed - says whether everything is allowed that an element names
 */
export function findForgotten(
  root: ParentNode,
  isAllowed: (holder: HTMLElement) => boolean,
): HTMLScriptElement[] {
  const scripts = root.querySelectorAll('script[data-consent]');
  return [...scripts].filter((script): script is HTMLScriptElement => {
    // One in <svg> is another matter.
    if (!(script instanceof HTMLScriptElement)) return false;
    const type = script.getAttribute('type');
    if (!RUNNABLE.test(script.type)) return false;
    const isReleased = type === (script.dataset['type'] ?? null);
    return !isReleased || !isAllowed(script);
  });
}
