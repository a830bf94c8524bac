// Runs every suite, whatever became of the one before, and sums up in the last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countPlaywright, countVitest } from './count-results.js';

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {string} report where its JSON report goes
 * @property {string[]} command a script below node_modules, and its arguments
 * @property {(report: any) => import('./count-results.js').Count} count
 */

const MINUTES = 60 * 1000;
const SUITE_LIMIT = 40 * MINUTES;

const root = fileURLToPath(new URL('../..', import.meta.url));

const suites = [
  vitest('node'),
  vitest('browser'),
  {
    name: 'pages',
    report: 'test-results/pages.json', // as playwright.config.ts has it
    command: ['@playwright/test/cli.js', 'test'],
    count: countPlaywright,
  },
];

const results = suites.map((suite) => ({ name: suite.name, ...run(suite) }));
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);

console.log();
for (const { name, passed, failed, causes } of results) {
  // A log may be cut to its end, so the causes stand there once more.
  for (const cause of causes) console.log(`failed: ${cause}`);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs a suite. One that breaks, takes too long or tests nothing has failed, whatever its report says.
 *
 * @param {Suite} suite
 */
function run({ name, report, command: [program = '', ...words], count }) {
  console.log(`\n=== ${name} ===`);
  const path = `${root}/${report}`;
  rmSync(path, { force: true }); // a report from before must not be taken for this run's
  const { status, error } = spawnSync(
    process.execPath,
    [`${root}/node_modules/${program}`, ...words],
    { cwd: root, stdio: 'inherit', timeout: SUITE_LIMIT },
  );
  if (error) console.error(error.message);

  /** @type {import('./count-results.js').Count} */
  let result = { passed: 0, failed: 0, causes: [] };
  try {
    result = count(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    console.error(`${name} left no report that can be read.`, cause);
  }
  const broken = status !== 0 || result.passed === 0;
  if (!broken || result.failed) return result;
  const cause = `${name} ended with ${String(status)} though no test failed`;
  return { ...result, failed: 1, causes: [cause] };
}

/**
 * @param {string} name of the project in vitest.config.ts
 * @returns {Suite}
 */
function vitest(name) {
  const report = `test-results/${name}.json`;
  return {
    name,
    report,
    command: [
      'vitest/vitest.mjs',
      'run',
      `--project=${name}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: countVitest,
  };
}
