/**
 * Moves focus to an element that is no control, with a `tabindex` for just as long as it has the focus (I7).
 *
 * @param afterwards - called once the focus has left it
 */
export function moveFocus(target: HTMLElement, afterwards?: () => void): void {
  target.tabIndex = -1;
  target.addEventListener(
    'blur',
    () => {
      target.removeAttribute('tabindex');
      afterwards?.();
    },
    { once: true },
  );
  target.focus();
}
