import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/support/launch-options.js';

const use = { browserName: 'chromium', launchOptions } as const;

// There is no webServer: the fixtures in tests/support/site.ts start what a test needs.
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/pages',
  fullyParallel: true,
  workers: 2,
  // A machine under load is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/pages.json' }]],
  projects: [
    { name: 'chromium', use, metadata: { language: 'en' } },
    {
      name: 'cymraeg',
      use,
      // What tests/support/words.ts speaks, and the language of every page that a test gives none.
      metadata: { language: 'cy' },
      // Every other spec runs in Welsh as well. To run these twice would be to repeat them:
      testIgnore: [
        // they do everything once in each language, page by page,
        '**/ui/{accessibility-tree,hooks,matrix,placement,spacing}.spec.ts',
        // they are about the two languages themselves, and the change from one to the other,
        '**/ui/{language,language-change}.spec.ts',
        '**/embeds/language.spec.ts',
        // or about a third language, from the configuration.
        '**/ui/right-to-left.spec.ts',
      ],
    },
  ],
});
