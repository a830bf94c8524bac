import type { Page } from '@playwright/test';
import axe from 'axe-core';

const tags = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  'best-practice',
];

/**
 * Lets axe-core look at the whole page as it stands, with the size of targets, which is off by default (A16).
 *
 * @returns what it objects to: the rule and the elements
 */
export async function audit(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(axe.source);
  const { violations, hasTargets } = await page.evaluate(async (values) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const results = await run(document, {
      runOnly: { type: 'tag', values },
      rules: { 'target-size': { enabled: true } },
      // Of what passes the rule is enough; its elements would take most of the time.
      resultTypes: ['violations'],
    });
    return {
      violations: results.violations,
      hasTargets: results.passes.some(({ id }) => id === 'target-size'),
    };
  }, tags);
  // An audit that has looked at nothing finds nothing.
  if (!hasTargets) throw new Error('axe has not looked at the targets.');
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
  );
}
