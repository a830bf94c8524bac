/**
 * Answers the buttons of a surface by the names of their actions. They submit forms, which without JavaScript the server answers (I13, I14); the Enter
 * key in a form presses its first one. A sandboxed page knows no submission, but clicks.
 */
export function onAction(
  surface: HTMLElement,
  actions: Readonly<Record<string, () => void>>,
): void {
  surface.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>(
      'button[name=_action]',
    );
    if (!button) return;
    event.preventDefault();
    actions[button.value]?.();
  });
  surface.addEventListener('submit', (event) => {
    event.preventDefault();
    actions['save']?.();
  });
}
