import { element, type ViewElement, type ViewNode } from './node.ts';
import type { FormTarget } from './props.ts';

/**
 * A form that a server can answer as well (I13). Fields that are no answers begin with an underscore, as no id does.
 *
 * @param target - where it is posted, if anywhere
 */
export function formView(
  target: FormTarget | undefined,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly ViewNode[]
): ViewElement {
  const fields = {
    _return: target?.returnTo,
    _asked: target?.asked,
    _back: target?.backUrl,
  };
  return element(
    'form',
    { method: 'post', action: target?.action, ...attributes },
    ...Object.entries(fields).flatMap(([name, value]) =>
      value ? [element('input', { type: 'hidden', name, value })] : [],
    ),
    ...children,
  );
}
