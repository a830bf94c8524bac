/** Attributes whose `data-` twin waits for consent. */
const WAITING = ['srcset', 'src', 'href', 'poster'];

/**
 * Gives an element the addresses that it holds back, and those inside it, as in `<picture>` and `<video>`; or takes them away again. It is then put back into
 * its place, which ends what runs in a frame without an entry in the history (I29).
 */
export function setLive(root: HTMLElement, isLive: boolean): void {
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('*')])
    for (const name of WAITING) {
      const address = element.dataset[name];
      if (address === undefined) continue;
      if (isLive) element.setAttribute(name, address);
      else element.removeAttribute(name);
    }
  if (!isLive) root.replaceWith(root);
  // A media element looks at its sources only when told to.
  if (root instanceof HTMLMediaElement) root.load();
}
