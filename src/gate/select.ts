/** Finds what matches at and below a node, in the order of the document. */
export function select(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  const element = root as Partial<HTMLElement>;
  return element.matches?.(selector) ? [root as HTMLElement, ...found] : found;
}
