/**
 * Answers the buttons of a surface by the names of their actions. They submit forms, which without JavaScript the server answers (I13, I14); the Enter
 * key in a form presses its first one.
 */
export function onAction(
  surface: HTMLElement,
  actions: Readonly<Record<string, () => void>>,
): void {
  const act = (button: EventTarget | null): void => {
    actions[(button as HTMLButtonElement | null)?.value ?? '']?.();
  };
  surface.addEventListener('click', ({ target }) => {
    act((target as Element).closest('button[name=_action][type=button]'));
  });
  surface.addEventListener('submit', (event) => {
    event.preventDefault();
    act(event.submitter);
  });
}
