/** Finds what matches at and below a node, in the order of the document. */
export function select(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return root instanceof HTMLElement && root.matches(selector)
    ? [root, ...found]
    : found;
}
