import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installPackage, type InstalledPackage } from './install-package.ts';

const SECOND = 1000;
const tsc = fileURLToPath(
  new URL('../../node_modules/typescript/bin/tsc', import.meta.url),
);

let project: InstalledPackage;

/** Compiles a module of the project as strictly as can be, and returns how that ended. */
async function compile(
  name: string,
  source: string,
): Promise<{ code: number; stdout: string }> {
  await project.write(name, source);
  const { code, stdout } = await project.run(
    'node',
    tsc,
    ...['--noEmit', '--strict', '--exactOptionalPropertyTypes'],
    ...['--target', 'es2022', '--lib', 'es2022,dom'],
    ...['--module', 'nodenext', name],
  );
  return { code, stdout };
}

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
    const result = await compile(
      'app.ts',
      `import { createConsent, createMemoryStorage, listErasable, startConsent, type Consent, type ConsentConfig, type Dictionary } from 'by-consent';
     import { checkConfig, parseConfig, ConfigIssuesError } from 'by-consent/config';
     import { connect } from 'by-consent/integrations/connect';
     import { presetDecision, type PresetCookie } from 'by-consent/testing';
     import { cy } from 'by-consent/i18n/cy';
     import { en } from 'by-consent/i18n/en';
     import { matomo, type MatomoOptions } from 'by-consent/integrations/matomo';
     const options: MatomoOptions = { categories: ['analytics'] };
     const config: ConsentConfig = parseConfig('{}');
     export const dictionaries: readonly Dictionary[] = [en, cy];
     export const consent: Consent = startConsent(config);
     export const cookie: PresetCookie = presetDecision(config, { analytics: true });
     export const kinds = listErasable(consent, 'analytics').map(({ kind }) => kind);
     export const core = createConsent(config, { storage: createMemoryStorage(), now: Date.now, report: console.error });
     export const issues = checkConfig(config).concat(new ConfigIssuesError([]).issues);
     export const undo = [matomo(options)(consent), connect(consent, { gtm: true })];
     // @ts-expect-error -- the event is \`change\`
     consent.on('changed', () => undefined);`,
    );
    expect(result).toEqual({ code: 0, stdout: '' });
  },
);

it(
  'the page has types for whoever imports the package: the global of the script tag, and every event',
  { timeout: 60 * SECOND },
  async () => {
    const result = await compile(
      'page.ts',
      `import type { ConsentError, ConsentState, Decision } from 'by-consent';
     (window.byConsent ??= []).push((consent) => void consent.granted('analytics'));
     document.addEventListener('consent:ready', ({ detail }) => detail satisfies ConsentState);
     document.addEventListener('consent:change', ({ detail }) => detail['analytics'] satisfies boolean | undefined);
     document.addEventListener('consent:decision', ({ detail }) => detail satisfies Decision | null);
     document.addEventListener('consent:error', ({ detail }) => detail satisfies ConsentError);
     for (const name of ['consent:shown', 'consent:hidden'] as const)
       document.addEventListener(name, ({ detail }) => detail.surface satisfies 'banner' | 'dialog' | 'page');
     // @ts-expect-error -- before the library has run it is a list, or nothing
     window.byConsent.granted('analytics');
     // @ts-expect-error -- \`decision\` is null after \`reset\`
     document.addEventListener('consent:decision', ({ detail }) => detail.time);
     // @ts-expect-error -- the event is \`change\`
     document.addEventListener('consent:changed', ({ detail }) => detail);`,
    );
    expect(result).toEqual({ code: 0, stdout: '' });
  },
);
