/**
 * Listens to the buttons of a surface by the names of their actions. A form is saved by its submission, with the Enter key too.
 */
export function onAction(
  surface: HTMLElement,
  actions: Readonly<Record<string, () => void>>,
): void {
  surface.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>(
      '[data-consent-action][type=button]',
    );
    actions[button?.dataset['consentAction'] ?? '']?.();
  });
  surface.addEventListener('submit', (event) => {
    event.preventDefault();
    actions['save']?.();
  });
}
