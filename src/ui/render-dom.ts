import type { ConsentConfig } from '../core/config.ts';
import { styleClasses } from '../views/classes.ts';
import type { ViewElement, ViewNode } from '../views/node.ts';

/**
 * Makes a DOM element of a view. Text becomes text nodes; nothing is parsed.
 *
 * @param classNames - the site's own classes, by part
 */
export function renderDom(
  { tag, attributes, children }: ViewElement,
  classNames?: ConsentConfig['classNames'],
): HTMLElement {
  const node = document.createElement(tag);
  setAttributes(node, attributes, classNames);
  node.append(
    ...children.map((child: ViewNode) =>
      typeof child === 'string' ? child : renderDom(child, classNames),
    ),
  );
  return node;
}

/** Gives an element the attributes of its view. */
export function setAttributes(
  node: Element,
  attributes: ViewElement['attributes'],
  classNames?: ConsentConfig['classNames'],
  isKept: (name: string) => boolean = () => false,
): void {
  for (const [name, value] of Object.entries(attributes))
    if (!isKept(name))
      node.setAttribute(
        name,
        value === true
          ? ''
          : name === 'class'
            ? styleClasses(value, classNames)
            : value,
      );
}
