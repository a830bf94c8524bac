import type { ConsentConfig } from '../core/config.ts';
import type { ViewElement } from '../views/node.ts';
import { renderDom, setAttributes } from './render-dom.ts';

/** Attributes that say what state an element is in, which its view does not know. */
const STATE = /^(hidden|checked|tabindex|autofocus)$/;

/** Makes an element say what its view says now. What is there stays where it can, so that focus and choices stay too. */
export function updateDom(
  node: Element,
  { attributes, children }: ViewElement,
  classNames: ConsentConfig['classNames'],
): void {
  setAttributes(node, attributes, classNames, (name) => STATE.test(name));
  const nodes = [...node.childNodes];
  children.forEach((child, index) => {
    const old = nodes[index];
    if (typeof child !== 'string')
      if (old instanceof Element && old.localName === child.tag)
        updateDom(old, child, classNames);
      else replace(old, renderDom(child, classNames));
    else if (old?.nodeValue !== child) replace(old, child);
  });
  for (const old of nodes.slice(children.length)) old.remove();

  function replace(old: ChildNode | undefined, next: Node | string): void {
    if (old) old.replaceWith(next);
    else node.append(next);
  }
}
