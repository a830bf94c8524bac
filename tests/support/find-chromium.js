import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Finds a Chromium that is already on this machine: the one that `CHROMIUM_PATH` names, one on the `PATH`, or the one that Playwright
 * installed. A `CHROMIUM_PATH` that names no program is a mistake, which must not lead to another browser being used in silence.
 *
 * @returns {string | undefined} its path, or undefined when there is none
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  }
  const path = process.env['PATH'] ?? '';
  const folders = ['/usr/bin', ...path.split(delimiter).filter(Boolean)];
  const candidates = NAMES.flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return [...candidates, chromium.executablePath()].find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
