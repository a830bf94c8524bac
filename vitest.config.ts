import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/support/launch-options.js';

const browserTests = 'tests/**/*.browser.test.ts';

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
    projects: [
      {
        test: {
          name: 'node',
          // Generated tests take their time on a busy machine.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts'],
          exclude: [browserTests],
          typecheck: {
            enabled: true,
            include: ['tests/**/*.test-d.ts'],
            ignoreSourceErrors: true, // `npm run typecheck` reports those; here a run is about its tests
          },
        },
      },
      {
        // Found by the first test that needs it, a dependency would make Vite reload the page in the middle of a run.
        optimizeDeps: { include: ['axe-core', 'fast-check', 'js-cookie'] },
        test: {
          name: 'browser',
          include: [browserTests],
          browser: {
            enabled: true,
            headless: true,
            ui: false,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
