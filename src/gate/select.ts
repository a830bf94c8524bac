/** Finds what matches at and below a node, in the order of the document. */
export function select(
  root: ParentNode & { readonly matches?: Element['matches'] },
  selector: string,
): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  return root.matches?.(selector) ? [root as HTMLElement, ...found] : found;
}
