/*! Contains @snowplow/browser-tracker 4.10.1, BSD-3-Clause, copyright Snowplow Analytics Ltd and Anthon Pang. */
import {
  clearUserData,
  disableAnonymousTracking,
  enableAnonymousTracking,
  newTracker,
  trackPageView,
  trackSelfDescribingEvent,
} from '@snowplow/browser-tracker';

const LINK_CLICK =
  'iglu:com.snowplowanalytics.snowplow/link_click/jsonschema/1-0-1';
const HALF_A_YEAR = 180 * 24 * 60 * 60;
const TRACKER = 'northshire';
const STORAGE = 'cookieAndLocalStorage';

let allowed = false;
let created = false;

/**
 * Events still waiting when the visitor withdraws would otherwise leave when the page is hidden.
 * Answering "received" makes the tracker drop them.
 * @param {Request} request
 */
async function send(request) {
  return allowed ? fetch(request) : new Response(null, { status: 204 });
}

function createTracker() {
  newTracker(TRACKER, location.origin, {
    appId: 'northshire-police',
    stateStorageStrategy: STORAGE,
    // Otherwise the tracker writes test cookies on every parent domain to find the widest one that takes them.
    discoverRootDomain: false,
    cookieLifetime: HALF_A_YEAR,
    cookieSecure: location.protocol === 'https:',
    // The collector has no use for the site's cookies.
    credentials: 'omit',
    // A click on a link leaves the page before its event has arrived.
    keepalive: true,
    customFetch: send,
  });
  created = true;
}

function start() {
  allowed = true;
  if (created) disableAnonymousTracking({ stateStorageStrategy: STORAGE });
  else createTracker();
  trackPageView();
}

/** The library erases what is declared; this stops the tracker from writing it again. */
function stop() {
  allowed = false;
  if (!created) return;
  enableAnonymousTracking({ stateStorageStrategy: 'none' });
  clearUserData();
  // An event tracked a moment ago is written to the queue only when this task is over.
  setTimeout(() => {
    if (!allowed) localStorage.removeItem(`snowplowOutQueue_${TRACKER}`);
  });
}

document.addEventListener('click', (event) => {
  if (!allowed || event.defaultPrevented) return;
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || !link.href) return;
  trackSelfDescribingEvent({
    event: { schema: LINK_CLICK, data: { targetUrl: link.href } },
  });
});

(window.byConsent ??= []).push((consent) =>
  consent.subscribe((state) => {
    if (state.analytics === allowed) return;
    if (state.analytics) start();
    else stop();
  }),
);
