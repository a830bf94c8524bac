/**
 * What a suite came to.
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Counts a report of Vitest. A test that did not run counts as failed, and so does a file that broke without a failing test.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  const passed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(isPassed).length;
  const failed = testResults.map(({ status, assertionResults }) => {
    const bad = assertionResults.filter((test) => !isPassed(test)).length;
    return status === 'failed' ? Math.max(bad, 1) : bad;
  });
  return { passed, failed: failed.reduce((sum, count) => sum + count, 0) };
}

/**
 * Counts a report of Playwright. A test that did not run, or passed only when it was tried again, counts as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  };
}

/** @param {{ status: string }} test */
function isPassed({ status }) {
  return status === 'passed';
}
