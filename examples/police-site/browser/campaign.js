import { createPreference } from './preference.js';

const panel = document.querySelector('[data-campaign]');
const messages = [...(panel?.querySelectorAll('[data-message]') ?? [])];
const names = messages.map((message) => message.dataset.message);
let previous = '';

const campaign = createPreference({
  cookie: 'campaign_seen',
  days: 30,
  values: names,
  show(value) {
    previous = value;
  },
});

/** Each page view shows the message after the one that was seen last. */
function showNext() {
  const next = (names.indexOf(previous) + 1) % names.length;
  for (const [index, message] of messages.entries()) {
    message.hidden = index !== next;
  }
  campaign.choose(names[next]);
}

(window.byConsent ??= []).push((consent) =>
  consent.subscribe((state) => {
    campaign.allow(state.marketing);
    if (!panel) return;
    panel.hidden = !state.marketing;
    if (state.marketing && !messages.some((message) => !message.hidden))
      showNext();
  }),
);
