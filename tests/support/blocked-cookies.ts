import {
  chromium,
  type BrowserContext,
  type LaunchOptions,
} from '@playwright/test';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Chromium's content setting "block all cookies"; it covers localStorage and its kin as well. */
const preferences = {
  profile: { default_content_setting_values: { cookies: 2 } },
};

/** Starts a browser whose visitor has blocked all cookies, and leaves nothing of it behind. */
export async function withBlockedCookies(
  launchOptions: LaunchOptions,
  use: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'blocked-cookies-'));
  try {
    await mkdir(join(profile, 'Default'));
    await writeFile(
      join(profile, 'Default', 'Preferences'),
      JSON.stringify(preferences),
    );
    const context = await chromium.launchPersistentContext(
      profile,
      launchOptions,
    );
    await use(context);
    await context.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
