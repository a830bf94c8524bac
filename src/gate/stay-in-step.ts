import { CHANNEL } from '../storage/channel.ts';

/**
 * Calls back when another tab may have stored an answer, on this host or on one that shares the cookie, and when this page comes back out of the
 * back/forward cache or is turned to. An open channel would keep the page out of that cache once a message arrives, so it is closed while the page is
 * away (design §6).
 *
 * @param signal - ends it
 * @param domain - the domain of the cookie, where several hosts share it
 */
export function stayInStep(
  sync: () => void,
  signal: AbortSignal,
  domain: string | undefined,
): void {
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = sync;
  };
  const close = (): void => {
    channel?.close();
  };
  open();
  addEventListener('pagehide', close, { signal });
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      open();
      sync();
    },
    { signal },
  );
  addEventListener('focus', sync, { signal });
  // The channel stays on one host. Only secure pages have this, and it takes longer than everything else here.
  if (domain)
    (window as Partial<Window>).cookieStore?.addEventListener('change', sync, {
      signal,
    });
  signal.addEventListener('abort', close);
}
