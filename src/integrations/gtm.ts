import type { GtmOptions } from '../core/integrations-config.ts';
import type { Integration } from '../core/types.ts';

export type { GtmEvents, GtmOptions } from '../core/integrations-config.ts';

/**
 * Writes events into the data layer, so that triggers in Google Tag Manager can wait for them. Each carries `consent_state`, the whole state, since the data
 * layer merges what it gets into what it had; that of a decision carries `consent_action` too. It holds nothing back: a container that must not load before
 * consent is held with `data-consent`, like any script.
 *
 * Protocol: https://developers.google.com/tag-platform/tag-manager/datalayer
 *
 * @example
 * ```ts
 * const integration = gtm({ events: { change: 'cookies_changed' } });
 * ```
 */
export function gtm({
  events: {
    ready = 'consent_ready',
    decision = 'consent_decision',
    change = 'consent_change',
  } = {},
}: GtmOptions = {}): Integration {
  return (consent) => {
    const push = (event: string, more?: object): void => {
      const page = window as { dataLayer?: unknown[] };
      // A copy: the state is frozen, and what is in the data layer belongs to others.
      const consent_state = { ...consent.state };
      (page.dataLayer ??= []).push({ event, consent_state, ...more });
    };
    const undos = [
      consent.on('ready', () => {
        push(ready);
      }),
      consent.on('decision', (made) => {
        push(decision, { consent_action: made?.action ?? 'reset' });
      }),
      consent.on('change', () => {
        push(change);
      }),
    ];
    return () => {
      for (const undo of undos) undo();
    };
  };
}
