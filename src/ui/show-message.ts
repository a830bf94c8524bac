import type { MessageName } from '../views/message.ts';
import { moveFocus } from './focus.ts';

/** Shows one of a surface's messages, or none, and moves the focus to it. All are hidden first, so that the same one is announced again (I23). */
export function showMessage(surface: HTMLElement, name?: MessageName): void {
  let shown: HTMLElement | undefined;
  for (const message of surface.querySelectorAll<HTMLElement>(
    '[data-consent-message]',
  )) {
    message.hidden = true;
    if (message.dataset['consentMessage'] === name) shown = message;
  }
  if (!shown) return;
  shown.hidden = false;
  moveFocus(shown);
}
