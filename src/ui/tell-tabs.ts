import { CHANNEL } from '../storage/channel.ts';

/** Tells the tabs of this site, this one too, that an answer has been stored. They read it for themselves. */
export function tellTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}
