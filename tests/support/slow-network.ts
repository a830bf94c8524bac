import type { Page } from '@playwright/test';

const BITS_PER_BYTE = 8;

/** Gives a page the network of Lighthouse's "slow 4G": 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
export async function slow4g(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / BITS_PER_BYTE,
    uploadThroughput: 750_000 / BITS_PER_BYTE,
  });
}
