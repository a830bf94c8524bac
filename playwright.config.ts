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
      // What these specs ask does not depend on the project: they set the languages themselves, or look at the built package, the documentation,
      // the site of the example or the console, or at files in which no interface has a part.
      testIgnore: [
        // Both languages in every test already.
        '**/ui/{language,language-change,matrix,placement,right-to-left,spacing}.spec.ts',
        '**/ui/{accessibility-tree,keyboard}.spec.ts',
        '**/embeds/language.spec.ts',
        '**/server/accessibility.spec.ts',
        '**/examples/**',
        '**/{check,config,package}/**',
        '**/tests/{readme,script}.spec.ts',
      ],
    },
  ],
});
