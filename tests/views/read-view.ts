import type { ViewElement, ViewNode } from '../../src/views/node.ts';

/** Lists an element and everything in it, in the order of the document. */
export function listElements(view: ViewNode): ViewElement[] {
  if (typeof view === 'string') return [];
  return [view, ...view.children.flatMap(listElements)];
}

/** Joins the text of a view, as a reader meets it. */
export function readText(...views: readonly ViewNode[]): string {
  return views
    .map((view) =>
      typeof view === 'string' ? view : readText(...view.children),
    )
    .join('');
}

/** Finds the one element that has an attribute of this value. */
export function findOne(
  view: ViewNode,
  attribute: string,
  value: string | true,
): ViewElement {
  const found = listElements(view).filter(
    ({ attributes }) => attributes[attribute] === value,
  );
  const [element] = found;
  if (!element || found.length > 1)
    throw new Error(`${found.length} of [${attribute}="${value}"]`);
  return element;
}

/** Lists links as pairs of address and words. */
export function listLinks(view: ViewNode): [href: unknown, words: string][] {
  return listElements(view)
    .filter(({ tag }) => tag === 'a')
    .map((link) => [link.attributes['href'], readText(link)]);
}
