/** Pixels below which, in either direction, an element is no content: a frame that only counts, say. */
const LEAST = 60;

/** Lays placeholders over the elements that they stand for. */
export interface Cover {
  /** Covers an element as soon and as long as it is large enough to be seen. */
  readonly add: (element: HTMLElement) => void;
  /** Uncovers it. */
  readonly remove: (element: HTMLElement) => void;
}

/**
 * Makes the cover. The element keeps its place in the page, unseen, and with it whatever size the site's styles give it, so that nothing moves when it becomes
 * live. The placeholder comes after it, out of the flow, and follows its box.
 *
 * @param make - makes the placeholder of an element; none where that fails
 */
export function createCover(
  make: (element: HTMLElement) => HTMLElement | undefined,
): Cover {
  interface Place {
    /** What has the box: a `<picture>` has none. */
    readonly box: HTMLElement;
    node?: HTMLElement | undefined;
    x: number;
    y: number;
  }
  const places = new Map<HTMLElement, Place>();

  function drop(element: HTMLElement, place: Place): void {
    element.removeAttribute('data-consent-held');
    place.node?.remove();
    place.node = undefined;
  }

  /** Reads all boxes, then writes, then reads: once each, however many there are. */
  function follow(): void {
    const read = [...places].map(([element, place]) => {
      const { offsetWidth: width, offsetHeight: height } = place.box;
      return { element, place, width, height };
    });
    for (const { element, place, width, height } of read)
      if (Math.min(width, height) < LEAST) drop(element, place);
      else {
        if (!place.node) {
          place.node = make(element);
          if (!place.node) continue;
          place.x = place.y = 0;
          place.node.setAttribute('data-consent-over', '');
          element.setAttribute('data-consent-held', '');
          element.after(place.node);
        }
        const { style } = place.node;
        style.width = `${width}px`;
        style.height = `${height}px`;
      }
    const moves = read.map(({ place: { box, node } }) => {
      if (!node) return;
      const from = node.getBoundingClientRect();
      const to = box.getBoundingClientRect();
      return [to.x - from.x, to.y - from.y] as const;
    });
    for (const [index, { place }] of read.entries()) {
      const [x = 0, y = 0] = moves[index] ?? [];
      if (place.node)
        place.node.style.translate = `${(place.x += x)}px ${(place.y += y)}px`;
    }
  }

  // Called once for each that is added, and before the browser paints.
  const observer = new ResizeObserver(follow);
  return {
    add(element) {
      if (places.has(element)) return;
      const box =
        element.localName === 'picture'
          ? (element.querySelector('img') ?? element)
          : element;
      places.set(element, { box, x: 0, y: 0 });
      observer.observe(box);
      // Where the element stands on its line depends on what is around it.
      if (element.parentElement) observer.observe(element.parentElement);
    },
    remove(element) {
      const place = places.get(element);
      if (!place) return;
      places.delete(element);
      observer.unobserve(place.box);
      drop(element, place);
      if (!places.size) observer.disconnect();
    },
  };
}
