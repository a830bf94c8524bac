import type { ViewElement, ViewNode } from '../views/node.ts';

/** Makes a DOM element of a view. Text becomes text nodes; nothing is parsed. */
export function renderDom({
  tag,
  attributes,
  children,
}: ViewElement): HTMLElement {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    node.setAttribute(name, value === true ? '' : value);
  node.append(
    ...children.map((child: ViewNode) =>
      typeof child === 'string' ? child : renderDom(child),
    ),
  );
  return node;
}
