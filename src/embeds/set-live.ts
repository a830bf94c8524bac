import { select } from '../gate/select.ts';
import { isSafeUrl } from '../views/text.ts';

/** What may hold back an address. No link and no script: a page that lets visitors write `data-` attributes must not run them (S14). */
const HOLDERS = 'iframe,img,source,video,audio,track,link';
/** Attributes whose `data-` twin waits for consent. */
const WAITING = ['srcset', 'src', 'href', 'poster'];

/**
 * Gives an element the addresses that it holds back, and those inside it, as in `<picture>` and `<video>`; or takes them away again. What names a category of
 * its own waits for that.
 */
export function setLive(root: HTMLElement, isLive: boolean): void {
  const media = new Set<HTMLMediaElement>();
  for (const element of select(root, HOLDERS)) {
    if (element.closest('[data-consent]') !== root) continue;
    for (const name of WAITING) {
      const address = element.dataset[name];
      if (address === undefined) continue;
      if (!isLive) element.removeAttribute(name);
      // A list of pictures is no address.
      else if (name === 'srcset' || isSafeUrl(address))
        element.setAttribute(name, address);
    }
    // Put back into its place a frame begins anew; to load an empty page in it would be an entry in the history (I29).
    if (!isLive && element.localName === 'iframe') element.replaceWith(element);
    const player = element.closest<HTMLMediaElement>('video,audio');
    if (player && element.localName !== 'track') media.add(player);
  }
  // A media element looks at its sources, and lets go of one that has gone, only when told to.
  for (const player of media) player.load();
}
