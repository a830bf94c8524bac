import type { BrowserContext, Page } from '@playwright/test';

/** One thing that a browser looks at or does. */
export type RuleStep =
  | { readonly exists: string }
  | { readonly visible: string }
  | { readonly hidden: string }
  | { readonly cookie: RegExp }
  | { readonly click: string }
  /** Clicks what may not be there. */
  | { readonly clickIfThere: string };

/** What a browser that answers for its user knows of one kind of banner: how to find it, how to answer, and how to tell that it has. */
export interface ConsentRule {
  /** Whether a page has such a banner at all. */
  readonly detect: readonly RuleStep[];
  /** Whether it is asking. */
  readonly detectQuestion: readonly RuleStep[];
  readonly accept: readonly RuleStep[];
  readonly reject: readonly RuleStep[];
  /** What proves, afterwards, that the answer has been taken. */
  readonly proveAccepted: readonly RuleStep[];
  readonly proveRejected: readonly RuleStep[];
}

/** Milliseconds for which a browser tries one step before it gives up. */
const PATIENCE = 10_000;

async function take(
  page: Page,
  context: BrowserContext,
  step: RuleStep,
): Promise<void> {
  if ('exists' in step)
    await page.waitForSelector(step.exists, {
      state: 'attached',
      timeout: PATIENCE,
    });
  else if ('visible' in step)
    await page.waitForSelector(step.visible, { timeout: PATIENCE });
  else if ('hidden' in step)
    await page.waitForSelector(step.hidden, {
      state: 'hidden',
      timeout: PATIENCE,
    });
  else if ('cookie' in step) {
    const cookies = await context.cookies();
    const found = cookies.map(({ name, value }) => `${name}=${value}`);
    if (!found.some((cookie) => step.cookie.test(cookie)))
      throw new Error(`No cookie like ${String(step.cookie)}: ${found.join()}`);
  } else {
    // By its id and by a script, as such browsers do: neither language nor place of the button matters.
    const selector = 'click' in step ? step.click : step.clickIfThere;
    await page
      .waitForSelector(selector, { timeout: 'click' in step ? PATIENCE : 1000 })
      .then(
        (button) =>
          button.evaluate((element) => {
            (element as HTMLElement).click();
          }),
        (error: unknown) => {
          if ('click' in step) throw error;
        },
      );
  }
}

/**
 * Answers a page for its user, by a rule and nothing else.
 *
 * @throws the step that could not be taken, or did not prove what it should
 */
export async function answerByRule(
  page: Page,
  rule: ConsentRule,
  answer: 'accept' | 'reject',
): Promise<void> {
  const proof = answer === 'accept' ? 'proveAccepted' : 'proveRejected';
  for (const part of ['detect', 'detectQuestion', answer, proof] as const)
    for (const step of rule[part]) await take(page, page.context(), step);
}
