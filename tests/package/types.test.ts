import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installPackage, type InstalledPackage } from './install-package.ts';

const SECOND = 1000;
const tsc = fileURLToPath(
  new URL('../../node_modules/typescript/bin/tsc', import.meta.url),
);

let project: InstalledPackage;

beforeAll(async () => {
  project = await installPackage();
}, 120 * SECOND);

afterAll(async () => {
  await project.remove();
});

it(
  'the packed package has types that stand on their own',
  { timeout: 60 * SECOND },
  async () => {
    await project.write(
      'app.ts',
      `import { createConsent, createMemoryStorage, listErasable, startConsent, type Consent, type ConsentConfig } from 'by-consent';
     import { checkConfig, parseConfig, ConfigIssuesError } from 'by-consent/config';
     import { connect } from 'by-consent/integrations/connect';
     import { presetDecision, type PresetCookie } from 'by-consent/testing';
     import { matomo, type MatomoOptions } from 'by-consent/integrations/matomo';
     const options: MatomoOptions = { categories: ['analytics'] };
     const config: ConsentConfig = parseConfig('{}');
     export const consent: Consent = startConsent(config);
     export const cookie: PresetCookie = presetDecision(config, { analytics: true });
     export const kinds = listErasable(consent, 'analytics').map(({ kind }) => kind);
     export const core = createConsent(config, { storage: createMemoryStorage(), now: Date.now, report: console.error });
     export const issues = checkConfig(config).concat(new ConfigIssuesError([]).issues);
     export const undo = [matomo(options)(consent), connect(consent, { gtm: true })];
     // @ts-expect-error -- the event is \`change\`
     consent.on('changed', () => undefined);`,
    );
    const { code, stdout } = await project.run(
      'node',
      tsc,
      ...['--noEmit', '--strict', '--exactOptionalPropertyTypes'],
      ...['--target', 'es2022', '--lib', 'es2022,dom'],
      ...['--module', 'nodenext', 'app.ts'],
    );
    expect(stdout).toBe('');
    expect(code).toBe(0);
  },
);
