import type { Page } from '@playwright/test';

/** Opens a page and waits until the interface is there: a press before that posts the form, and the answer is another page. */
export async function openReady(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
}
