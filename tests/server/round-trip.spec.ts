import { expect } from '@playwright/test';
import type { ConsentConfig } from '../../src/core/config.ts';
import { minimalConfig } from '../support/config.ts';
import { test } from '../support/consent-site.ts';
import { analytics, marketing } from './make-server.ts';
import { findConsent } from '../support/surfaces.ts';

const config: ConsentConfig = {
  ...minimalConfig,
  categories: [
    analytics,
    { ...marketing, services: [{ id: 'youtube', label: 'Videos' }] },
  ],
};

/** Every decision that there can be about two categories and a service: each allowed, refused, or not asked. */
const shapes = ['analytics', 'marketing', 'marketing/youtube']
  .reduce<Record<string, boolean>[]>(
    (all, id) =>
      all.flatMap((choices) => [
        choices,
        { ...choices, [id]: false },
        { ...choices, [id]: true },
      ]),
    [{}],
  )
  .filter((choices) => Object.keys(choices).length > 0);

test('the server reads every decision that the browser writes', async ({
  page,
  startConsentSite,
}) => {
  await page.goto(`${await startConsentSite(config)}/plain`);
  const consent = await findConsent(page);
  const read = await consent.evaluate(async ({ reset, save }, wanted) => {
    const results: unknown[] = [];
    for (const choices of wanted) {
      await reset();
      await save(choices);
      const answer = await fetch('/read');
      const { decision } = (await answer.json()) as {
        decision: { choices: unknown } | null;
      };
      results.push(decision?.choices);
    }
    return results;
  }, shapes);
  expect(read).toEqual(shapes);
  expect(read).toHaveLength(26);
});

test('the browser reads every decision that the server writes', async ({
  page,
  startConsentSite,
}) => {
  const origin = await startConsentSite(config);
  await page.goto(`${origin}/`);
  const read: unknown[] = [];
  for (const choices of shapes) {
    await page.evaluate(async (wanted) => {
      for (const order of [
        { decision: null },
        { action: 'save', choices: wanted },
      ])
        await fetch('/consent', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(order),
        });
    }, choices);
    await page.reload();
    const consent = await findConsent(page);
    read.push(await consent.evaluate(({ decision }) => decision?.choices));
  }
  expect(read).toEqual(shapes);
});
