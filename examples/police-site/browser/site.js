import { betaNotice, mountBetaNotice } from './beta-notice.js';
import { mountTextSize, textSize } from './text-size.js';

// The queue works whether the consent library is there already, comes later or never comes; then nothing is remembered.
(window.byConsent ??= []).push((consent) =>
  consent.subscribe((state) => {
    textSize.allow(state.preferences);
    betaNotice.allow(state.preferences);
  }),
);

document.addEventListener('DOMContentLoaded', () => {
  mountTextSize();
  mountBetaNotice();
});
