/** Something that was fetched before it could be held, and by which attribute. */
export interface Fetched {
  readonly element: Element;
  /** `src`, say. */
  readonly name: string;
}

/** What the library makes live by giving it the address in an attribute's `data-` twin. */
const HOLDERS = 'iframe,img,source,video,audio,track,link';
const ADDRESSES = ['srcset', 'src', 'href', 'poster'];
/** What nobody is asked for. */
const LOCAL = /^\s*(about|data|blob):/i;

/** Finds what an element waits for: itself, what is around it, or, for a source of a picture, what else is in the picture. */
function findHolder(element: HTMLElement): HTMLElement | null {
  return (
    element.closest<HTMLElement>('[data-consent]') ??
    (element.localName === 'source'
      ? (element
          .closest('picture')
          ?.querySelector<HTMLElement>('[data-consent]') ?? null)
      : null)
  );
}

/**
 * Finds the frames, pictures and the like that wait for something, and have an address that the browser does not wait with. What is allowed is not among them:
 * its address may have come from the library.
 *
 * @param isAllowed - says whether everything is allowed that an element names
 */
export function findFetched(
  root: ParentNode,
  isAllowed: (holder: HTMLElement) => boolean,
): Fetched[] {
  return [...root.querySelectorAll<HTMLElement>(HOLDERS)].flatMap((element) => {
    const holder = findHolder(element);
    if (!holder || isAllowed(holder)) return [];
    return ADDRESSES.filter((name) => {
      const address = element.getAttribute(name);
      return address && !LOCAL.test(address);
    }).map((name) => ({ element, name }));
  });
}
