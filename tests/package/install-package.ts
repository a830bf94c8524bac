import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** How a command ended. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty project with the package in it, installed from the file that would be published. */
export interface InstalledPackage {
  /** The folder of the project. */
  readonly folder: string;
  /** The files of the package, as paths inside it. */
  readonly files: readonly string[];
  /** Writes a file into the project. */
  write(name: string, content: string): Promise<void>;
  /** Runs a program in the project. */
  run(program: string, ...args: string[]): Promise<CommandResult>;
  /** Deletes the project. */
  remove(): Promise<void>;
}

/**
 * Packs what `npm run build` has left and installs it into an empty project. The two dependencies come from this repository, so that no
 * registry is asked.
 */
export async function installPackage(): Promise<InstalledPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'by-consent-package-'));
  const pack = ['pack', '--json', '--ignore-scripts'];
  const { stdout } = await run('npm', [...pack, '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename, files }] = JSON.parse(stdout) as [
    { filename: string; files: { path: string }[] },
  ];
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', private: true, type: 'module' }),
  );
  const dependencies = ['js-cookie', 'zod'].map((name) =>
    join(root, 'node_modules', name),
  );
  await run(
    'npm',
    [
      ...['install', '--offline', '--ignore-scripts'],
      ...['--no-audit', '--no-fund', '--install-links'],
      join(folder, filename),
      ...dependencies,
    ],
    { cwd: folder },
  );
  return {
    folder,
    files: files.map(({ path }) => path),
    write: (name, content) => writeFile(join(folder, name), content),
    async run(program, ...args) {
      try {
        return { code: 0, ...(await run(program, args, { cwd: folder })) };
      } catch (error) {
        return error as CommandResult;
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
