import type { Choices } from '../core/types.ts';

function listRadios(surface: HTMLElement): HTMLInputElement[] {
  return [...surface.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

/** Reads what is chosen in a form. A service that is decided like its category is left to follow it. */
export function readChoices(surface: HTMLElement): Choices {
  const chosen = new Map(
    listRadios(surface)
      .filter(({ checked }) => checked)
      .map(({ name, value }) => [name, value === 'yes']),
  );
  return Object.fromEntries(
    [...chosen].filter(([id, isAllowed]) => {
      const [parent = '', service] = id.split('/');
      return !service || chosen.get(parent) !== isAllowed;
    }),
  );
}

/** Says with each category whether its services are decided alike. */
function showMixed(surface: HTMLElement): void {
  for (const note of surface.querySelectorAll<HTMLElement>(
    '[data-consent-mixed]',
  )) {
    const { consentMixed: id = '' } = note.dataset;
    const values = listRadios(surface)
      .filter(
        ({ name, checked }) =>
          checked && (name === id || name.startsWith(`${id}/`)),
      )
      .map(({ value }) => value);
    note.hidden = new Set(values).size < 2;
  }
}

/** Sets a form to answers; without one, the refusal is chosen. */
export function showChoices(surface: HTMLElement, choices: Choices): void {
  for (const radio of listRadios(surface))
    radio.checked = (choices[radio.name] === true) === (radio.value === 'yes');
  showMixed(surface);
}

/** Lets the services of a form follow when their category is decided, as saving does; each can then be decided on its own. */
export function linkServices(surface: HTMLElement): void {
  surface.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    for (const radio of listRadios(surface))
      if (radio.name.startsWith(`${name}/`))
        radio.checked = radio.value === value;
    showMixed(surface);
  });
}
