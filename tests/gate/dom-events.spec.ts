import { findBanner } from '../support/banner.ts';
import { minimalConfig } from '../support/config.ts';
import { consentEvents, pageErrors } from '../support/page-observers.ts';
import { policePage } from '../support/police-page.ts';
import { expect, test } from '../support/site.ts';

function stateOf(preferences: boolean, analytics: boolean, marketing: boolean) {
  return { essential: true, preferences, analytics, marketing };
}

function decisionOf(
  action: string,
  preferences: boolean,
  analytics: boolean,
  marketing: boolean,
) {
  const choices = { preferences, analytics, marketing };
  return {
    name: 'consent:decision',
    detail: { version: 1, time: expect.any(Number), choices, action },
  };
}

function changeOf(...answers: Parameters<typeof stateOf>) {
  return { name: 'consent:change', detail: stateOf(...answers) };
}

const ready = { name: 'consent:ready', detail: stateOf(false, false, false) };
const shown = { name: 'consent:shown', detail: { surface: 'banner' } };
const hidden = { name: 'consent:hidden', detail: { surface: 'banner' } };

test.beforeEach(async ({ site, page }) => {
  site.page('/', policePage({ head: site.head(minimalConfig) }));
  await page.goto(site.url('/'));
  await expect(findBanner(page).region).toBeVisible();
});

test('accepting, hiding the message and rejecting are told on document, with their payloads (I28)', async ({
  page,
}) => {
  const readEvents = await consentEvents(page);
  await page.reload();
  const { accept, hide } = findBanner(page);
  await accept.click();
  await hide.click();
  await page.evaluate(() => window.byConsent.rejectAll());
  expect(await readEvents()).toEqual([
    ready,
    shown,
    decisionOf('accept-all', true, true, true),
    changeOf(true, true, true),
    hidden,
    decisionOf('reject-all', false, false, false),
    changeOf(false, false, false),
  ]);
});

test('a refusal that changes nothing is a decision all the same (I28)', async ({
  page,
}) => {
  const readEvents = await consentEvents(page);
  await page.reload();
  await findBanner(page).reject.click();
  expect(await readEvents()).toEqual([
    ready,
    shown,
    decisionOf('reject-all', false, false, false),
  ]);
});

test('saving, withdrawing and starting over are told on document, with their payloads (I28)', async ({
  page,
}) => {
  const readEvents = await consentEvents(page);
  await page.reload();
  await expect(findBanner(page).region).toBeVisible();
  await page.evaluate(async () => {
    await window.byConsent.save({
      preferences: true,
      analytics: true,
      marketing: false,
    });
    await window.byConsent.save({ analytics: false });
    await window.byConsent.reset();
  });
  const events = await readEvents();
  const isSurface = ({ name }: { name: string }) =>
    name === shown.name || name === hidden.name;
  expect(events.filter((event) => !isSurface(event))).toEqual([
    ready,
    decisionOf('save', true, true, false),
    changeOf(true, true, false),
    decisionOf('withdraw', true, false, false),
    changeOf(true, false, false),
    { name: 'consent:decision', detail: null },
    changeOf(false, false, false),
  ]);
  expect(events.filter(isSurface)).toEqual([shown, hidden, shown]);
  await expect(findBanner(page).accept).toBeVisible();
});

test('the next page view tells ready with the stored state, and nothing else', async ({
  page,
}) => {
  await findBanner(page).accept.click();
  const readEvents = await consentEvents(page);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await readEvents()).toEqual([
    { name: 'consent:ready', detail: stateOf(true, true, true) },
  ]);
});

test('payloads are frozen, and an error is an Error with a name, a code and a message', async ({
  page,
}) => {
  const readEvents = await consentEvents(page);
  await page.reload();
  await expect(findBanner(page).region).toBeVisible();
  const areFrozen = await page.evaluate(async () => {
    const details: unknown[] = [];
    for (const name of ['decision', 'change'])
      document.addEventListener(`consent:${name}`, (event) => {
        details.push((event as CustomEvent<unknown>).detail);
      });
    await window.byConsent.acceptAll();
    await window.byConsent.save({ essential: false }).catch(() => undefined);
    return details.map((detail) => Object.isFrozen(detail));
  });
  expect(areFrozen).toEqual([true, true]);
  expect((await readEvents()).at(-1)).toEqual({
    name: 'consent:error',
    detail: {
      name: 'ConsentError',
      code: 'id-unknown',
      message: expect.stringContaining('"essential"'),
    },
  });
});

test('a listener on document that throws stops no other and no decision (promise 10)', async ({
  page,
}) => {
  const errors = pageErrors(page);
  const answer = await page.evaluate(async () => {
    document.addEventListener('consent:decision', () => {
      throw new Error('broken');
    });
    let heard = 0;
    document.addEventListener('consent:decision', () => (heard += 1));
    const { analytics } = await window.byConsent.acceptAll();
    return [heard, analytics];
  });
  expect(answer).toEqual([1, true]);
  expect(errors).toEqual(['broken']);
});
