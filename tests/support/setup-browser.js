// `npm run setup:browser`: makes sure that there is a Chromium for the tests, and says so plainly where it cannot.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.js';

const WAYS = [
  {
    name: 'apt-get',
    possible: () =>
      process.getuid?.() === 0 && existsSync('/etc/debian_version'),
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ],
  },
  {
    name: "Playwright's installer",
    possible: () => true,
    commands: [['npx', 'playwright', 'install', 'chromium']],
  },
];

let path = findChromium();
for (const { name, possible, commands } of WAYS) {
  if (path || !possible()) continue;
  console.log(`No Chromium on this machine; installing it with ${name}.`);
  if (commands.every(succeeds)) path = findChromium();
}

if (path) {
  console.log(`Chromium for the tests: ${path}`);
} else {
  console.error(
    'Chromium could not be installed. Install Chromium or Chrome by hand, or set CHROMIUM_PATH to the program, and try again.',
  );
  process.exit(1);
}

/** @param {string[]} command */
function succeeds([program = '', ...words]) {
  return spawnSync(program, words, { stdio: 'inherit' }).status === 0;
}
