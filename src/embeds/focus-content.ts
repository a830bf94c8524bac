import { moveFocus } from '../ui/focus.ts';

/** What nobody sees, and what is there for others. */
const UNSEEN = 'script,style,link,template';

/** Moves the focus to the first of these that takes it: by itself, as a frame does, or with help. */
export function focusContent(candidates: readonly (Element | null)[]): void {
  for (const target of candidates) {
    if (!(target instanceof HTMLElement) || target.matches(UNSEEN)) continue;
    target.focus();
    if (document.activeElement === target) return;
    moveFocus(target);
    if (document.activeElement === target) return;
  }
}
