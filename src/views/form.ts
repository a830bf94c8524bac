import { element, type ViewElement, type ViewNode } from './node.ts';
import type { FormTarget } from './props.ts';

/**
 * A form that a server can answer as well (I13).
 *
 * @param target - where it is posted, if anywhere
 */
export function formView(
  target: FormTarget | undefined,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly ViewNode[]
): ViewElement {
  return element(
    'form',
    { method: 'post', action: target?.action, ...attributes },
    ...(target?.fields ?? []),
    ...children,
  );
}
