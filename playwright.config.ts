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
      // The rest is in Welsh, or by no language: these specs open pages in both languages themselves, or go by the English words of pages that are
      // not the tests' own, which are those of the example, of the readme and of a packed site.
      testIgnore: [
        '**/ui/{accessibility-tree,hooks,language,language-change,matrix,placement,right-to-left,spacing}.spec.ts',
        '**/embeds/language.spec.ts',
        '**/ui/keyboard.spec.ts',
        '**/server/accessibility.spec.ts',
        '**/examples/**',
        '**/package/**',
        '**/readme.spec.ts',
      ],
    },
  ],
});
