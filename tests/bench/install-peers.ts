import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs the peers where they are missing, at the versions of their lock file. Only the benchmark needs them. */
export function installPeers(): void {
  if (existsSync('tests/bench/node_modules/.package-lock.json')) return;
  console.log('Installing the peers of the benchmark.');
  const { status } = spawnSync(
    'npm',
    ['ci', '--prefix', 'tests/bench', '--ignore-scripts'],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The peers could not be installed.');
}
