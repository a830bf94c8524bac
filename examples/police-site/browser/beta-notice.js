import { createPreference } from './preference.js';

/** The style sheet hides the notice by this attribute, so that a remembered dismissal acts before the first paint. */
export const betaNotice = createPreference({
  cookie: 'beta_notice',
  days: 90,
  values: ['dismissed'],
  show(value) {
    document.documentElement.dataset.betaNotice = value;
  },
});

export function mountBetaNotice() {
  const button = document.querySelector('[data-beta-dismiss]');
  button?.addEventListener('click', () => {
    betaNotice.choose('dismissed');
    // The focused button is gone: the reader goes on with what follows the notice.
    document.querySelector('main')?.focus();
  });
}
