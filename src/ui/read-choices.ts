import type { Choices } from '../core/types.ts';

function listRadios(surface: HTMLElement): HTMLInputElement[] {
  return [...surface.querySelectorAll<HTMLInputElement>('input[type=radio]')];
}

/** Reads what is chosen in a form of categories. */
export function readChoices(surface: HTMLElement): Choices {
  return Object.fromEntries(
    listRadios(surface)
      .filter(({ checked }) => checked)
      .map(({ name, value }) => [name, value === 'yes']),
  );
}

/** Sets a form of categories to answers; without one, the refusal is chosen. */
export function showChoices(surface: HTMLElement, choices: Choices): void {
  for (const radio of listRadios(surface))
    radio.checked = (choices[radio.name] === true) === (radio.value === 'yes');
}
