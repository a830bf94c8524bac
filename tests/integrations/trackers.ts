import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { StorageDeclaration } from '../../src/core/config.ts';

/** An analytics tool as its makers publish it, and how a site uses it. */
export interface Tracker {
  /** The file for browsers. */
  readonly file: string;
  /** Starts it: counts the view. Its requests go below `/collect/`. */
  readonly start: string;
  /** Counts something more. */
  readonly track: string;
  /** What its makers offer to stop it. */
  readonly stop: string;
  /** What it leaves, as a site declares it. */
  readonly cookies: readonly { readonly name: string }[];
  readonly storage: readonly StorageDeclaration[];
  /** Databases that it holds open as long as the page is there. */
  readonly open?: readonly string[];
}

const require = createRequire(import.meta.url);

/** Reads the file of a tracker out of its package. */
export function readTracker({ file }: Tracker): Promise<string> {
  return readFile(file, 'utf8');
}

/** The tools by name, from npm. */
export const trackers: Readonly<Record<string, Tracker>> = {
  Snowplow: {
    file: require.resolve('@snowplow/browser-tracker/dist/index.umd.min.js'),
    start: `snowplowBrowserTracking.newTracker('sp', location.origin, {
      appId: 'site', postPath: '/collect/tp2', discoverRootDomain: false, cookieSecure: false,
      // It has no switch that stops it, but takes a way to send.
      customFetch: (request) => (window.isStopped ? new Response(null, { status: 204 }) : fetch(request)),
    });
    snowplowBrowserTracking.trackPageView();`,
    track: 'snowplowBrowserTracking.trackPageView();',
    stop: `window.isStopped = true;
    snowplowBrowserTracking.enableAnonymousTracking({ stateStorageStrategy: 'none' });`,
    cookies: [{ name: '_sp_id.*' }, { name: '_sp_ses.*' }],
    storage: [{ kind: 'local', name: 'snowplowOutQueue_*' }],
  },
  Mixpanel: {
    file: require.resolve('mixpanel-browser/dist/mixpanel.umd.js'),
    start: `mixpanel.init('token', {
      api_host: location.origin + '/collect', cross_subdomain_cookie: false, batch_flush_interval_ms: 100,
    });
    mixpanel.track('view');`,
    track: "mixpanel.track('more');",
    // Not `opt_out_tracking`, which remembers the refusal on the device and takes it up again once that has been erased.
    stop: 'mixpanel.disable(); mixpanel.stop_batch_senders();',
    cookies: [{ name: 'mp_token_mixpanel' }],
    storage: [
      { kind: 'local', name: '__mpq_token_*' },
      { kind: 'session', name: 'mp_*token' },
      { kind: 'indexeddb', name: 'mixpanel*Db' },
    ],
    open: ['mixpanelBrowserDb', 'mixpanelFlagsDb'],
  },
};
