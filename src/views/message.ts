import { element, type ViewElement, type ViewNode } from './node.ts';

/** The names of the messages. */
export type MessageName =
  'failed' | 'accepted' | 'rejected' | 'saved' | 'cleared';

/**
 * A message that is there from the start and shown when it applies (I6). It is an alert that is also focused: some screen readers
 * announce the one, some the other (I7).
 */
export function messageView(
  name: MessageName,
  isShown: boolean,
  ...children: readonly ViewNode[]
): ViewElement {
  return element(
    'div',
    {
      class: `by-consent-message by-consent-${name}`,
      role: 'alert',
      'data-consent-message': name,
      hidden: !isShown,
    },
    ...children,
  );
}

/** A button; what it does is told by name to whoever listens around it, and to the server where the form is posted. */
export function buttonView(
  action: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): ViewElement {
  return element(
    'button',
    {
      type: 'submit',
      class: 'by-consent-button',
      name: '_action',
      value: action,
      ...attributes,
    },
    text,
  );
}
