import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minimalConfig } from '../support/config.ts';
import { installPackage, type InstalledPackage } from './install-package.ts';

const SECOND = 1000;
const tsc = fileURLToPath(
  new URL('../../node_modules/typescript/bin/tsc', import.meta.url),
);
const dist = new URL('../../dist/', import.meta.url);

let project: InstalledPackage;

beforeAll(async () => {
  project = await installPackage();
}, 120 * SECOND);

afterAll(async () => {
  await project.remove();
});

describe(
  'by-consent/server in the packed package',
  {
    timeout: 60 * SECOND,
  },
  () => {
    it('answers in a plain Node without a window', async () => {
      await project.write(
        'server.js',
        `import { createConsentServer, gateHash, stylesHash } from 'by-consent/server';
       const server = createConsentServer(${JSON.stringify(minimalConfig)});
       const url = 'https://www.northshire.police.uk';
       const response = await server.handle(new Request(url + server.endpoint, {
         method: 'POST',
         headers: { Origin: url, 'Content-Type': 'application/json' },
         body: JSON.stringify({ action: 'accept' }),
       }));
       const [cookie] = response.headers.getSetCookie();
       const page = new Request(url, { headers: { Cookie: cookie.split(';')[0] } });
       console.log(JSON.stringify({
         window: typeof window,
         status: response.status,
         state: server.read(page).state,
         banners: [server.banner(page), server.banner(new Request(url))].map((html) => html.slice(0, 28)),
         head: server.head(page, { inline: true, inlineStyles: true }),
         gateHash,
         stylesHash,
       }));`,
      );
      const { code, stdout, stderr } = await project.run('node', 'server.js');
      expect(code, stderr).toBe(0);
      const result = JSON.parse(stdout) as Record<string, string>;
      expect(result).toMatchObject({
        window: 'undefined',
        status: 200,
        state: { preferences: true, analytics: true, marketing: true },
        banners: ['', '<div id="js-consent-banner" '],
      });
      // What stands between the tags is what a policy has been given the hash of, and what the linked file is (S5).
      for (const [tag, name, file] of [
        ['script', 'gateHash', 'script/by-consent.js'],
        ['style', 'stylesHash', 'by-consent.css'],
      ] as const) {
        const [, text = ''] =
          new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(
            result['head'] ?? '',
          ) ?? [];
        const hash = createHash('sha256').update(text).digest('base64');
        expect(`sha256-${hash}`).toBe(result[name]);
        expect(text).toBe(await readFile(new URL(file, dist), 'utf8'));
      }
    });

    it('needs nothing but the platform’s own classes, so that any runtime has it', async () => {
      await project.write(
        'worker.js',
        `import { createConsentServer } from 'by-consent/server';
       const server = createConsentServer(${JSON.stringify(minimalConfig)});
       const page = new Request('https://www.northshire.police.uk/');
       globalThis.result = [server.banner(page).slice(0, 4), server.read(page).granted('analytics')];`,
      );
      const { metafile, outputFiles } = await build({
        absWorkingDir: project.folder,
        entryPoints: ['worker.js'],
        bundle: true,
        platform: 'neutral',
        format: 'iife',
        metafile: true,
        write: false,
      });
      expect(
        Object.keys(metafile.inputs).filter((path) =>
          /js-cookie|dist\/(ui|gate)\//.test(path),
        ),
      ).toEqual([]);
      const platform: Record<string, unknown> = {
        ...{ Headers, Request, Response, TextDecoder, URL, URLSearchParams },
      };
      runInNewContext(outputFiles.map(({ text }) => text).join(''), platform);
      expect(Array.from(platform['result'] as unknown[])).toEqual([
        '<div',
        false,
      ]);
    });

    it('has types that stand on their own', async () => {
      await project.write(
        'server.ts',
        `import { createConsentServer, gateHash, ConfigError, type ConsentServer, type RequestConsent } from 'by-consent/server';
       export const server: ConsentServer = createConsentServer('{}', { cacheable: true, language: (request) => request.url });
       export const consent: RequestConsent = server.read(new Request('https://x.example'));
       export const allowed: boolean = consent.granted('analytics');
       export const policy: string = gateHash;
       export const answer: Promise<Response> = server.handle(new Request('https://x.example'));
       export const names: string[] = [ConfigError.name];
       // @ts-expect-error -- the state is not to be changed
       consent.state['analytics'] = true;`,
      );
      const { code, stdout } = await project.run(
        'node',
        tsc,
        ...['--noEmit', '--strict', '--exactOptionalPropertyTypes'],
        ...['--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'],
        ...['--module', 'nodenext', 'server.ts'],
      );
      expect(stdout).toBe('');
      expect(code).toBe(0);
    });
  },
);
