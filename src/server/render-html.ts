import type { ConsentConfig } from '../core/config.ts';
import { styleClasses } from '../views/classes.ts';
import type { ViewElement, ViewNode } from '../views/node.ts';
import { escapeHtml } from './escape-html.ts';

const VOID =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** What is in these is not read as text and elements, so that escaping would not hold. */
const RAW =
  /^(script|style|iframe|noembed|noframes|noscript|plaintext|template|xmp)$/;
const NAME = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;
/** Attributes that would run or load what stands in them. */
const ACTIVE = /^(on|style$|srcdoc$)/;

function refuse(what: string, name: string): never {
  throw new TypeError(`A view may have no ${what} "${name}".`);
}

/**
 * Makes HTML of a view: what the browser half builds as DOM nodes, written out. Texts and values are escaped; nothing in a view is markup (S14).
 *
 * @param classNames - the site's own classes, by part
 * @throws TypeError for a tag or attribute that no view should have, such as `script` or `onclick`: a mistake in the view
 */
export function renderHtml(
  view: ViewNode,
  classNames?: ConsentConfig['classNames'],
): string {
  if (typeof view === 'string') return escapeHtml(view);
  const { tag, children } = view;
  if (!NAME.test(tag) || RAW.test(tag)) refuse('element', tag);
  const start = `<${tag}${renderAttributes(view, classNames)}>`;
  if (VOID.test(tag))
    return children.length ? refuse('children in', tag) : start;
  const inner = children.map((child) => renderHtml(child, classNames));
  return `${start}${inner.join('')}</${tag}>`;
}

function renderAttributes(
  { attributes }: ViewElement,
  classNames: ConsentConfig['classNames'],
): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!NAME.test(name) || ACTIVE.test(name)) refuse('attribute', name);
      if (value === true) return ` ${name}`;
      const text = name === 'class' ? styleClasses(value, classNames) : value;
      return ` ${name}="${escapeHtml(text)}"`;
    })
    .join('');
}
