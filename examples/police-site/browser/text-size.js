import { createPreference } from './preference.js';

const root = document.documentElement;

/** The style sheet scales the root font size by this attribute; every length follows, being in rem. */
export const textSize = createPreference({
  cookie: 'text_size',
  days: 365,
  values: ['normal', 'larger', 'largest'],
  show(value) {
    root.dataset.textSize = value;
    markPressed();
  },
});

function buttons() {
  return document.querySelectorAll('[data-text-size-control] button');
}

function markPressed() {
  const current = root.dataset.textSize ?? 'normal';
  for (const button of buttons()) {
    button.setAttribute('aria-pressed', String(button.value === current));
  }
}

export function mountTextSize() {
  for (const button of buttons()) {
    button.addEventListener('click', () => textSize.choose(button.value));
  }
  markPressed();
}
