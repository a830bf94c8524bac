/**
 * What a suite came to.
 *
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} causes a line for each failed test, with its file, its name and the first line of what it said
 */

/**
 * A suite of Playwright's report: a file, or a `describe` in it.
 *
 * @typedef {object} PlaywrightSuite
 * @property {PlaywrightSuite[]} [suites]
 * @property {PlaywrightSpec[]} [specs]
 */

/**
 * @typedef {object} PlaywrightSpec
 * @property {string} file
 * @property {string} title
 * @property {PlaywrightTest[]} tests
 */

/**
 * @typedef {object} PlaywrightTest
 * @property {string} projectName
 * @property {string} status `expected` is the one that passed
 * @property {{ error?: { message?: string } }[]} results of each try
 */

/**
 * Counts a report of Vitest. A test that did not run counts as failed, and so does a file that broke without a failing test.
 *
 * @param {{ testResults: { name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] | null }[] }[] }} report
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const causes = testResults.flatMap((file) => {
    const bad = file.assertionResults.filter((test) => !isPassed(test));
    if (file.status === 'failed' && bad.length === 0)
      return [line(file.name, '', file.message)];
    return bad.map((test) =>
      line(file.name, test.fullName, test.failureMessages?.[0] ?? test.status),
    );
  });
  return {
    passed: tests.filter(isPassed).length,
    failed: causes.length,
    causes,
  };
}

/**
 * Counts a report of Playwright. A test that did not run, or passed only when it was tried again, counts as failed.
 *
 * @param {{ suites: PlaywrightSuite[], stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: { message?: string }[] }} report
 * @returns {Count}
 */
export function countPlaywright({ suites, stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    causes: [
      ...suites.flatMap(listCauses),
      ...errors.map(({ message }) => line('', '', message)),
    ],
  };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
function listCauses({ suites = [], specs = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ projectName, status, results }) =>
        line(
          file,
          `[${projectName}] ${title}`,
          results.find(({ error }) => error)?.error?.message ?? status,
        ),
      ),
  );
  return [...own, ...suites.flatMap(listCauses)];
}

/** @param {{ status: string }} test */
function isPassed({ status }) {
  return status === 'passed';
}

/**
 * @param {string} file
 * @param {string} test
 * @param {string} [message] may have several lines, of which the first is kept
 */
function line(file, test, message = '') {
  const [first = ''] = message.split('\n');
  return [file, test, first].filter(Boolean).join(' › ');
}
