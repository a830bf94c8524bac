import type {
  BrowserContext,
  Cookie,
  JSHandle,
  Locator,
  Page,
} from '@playwright/test';
import type { Consent } from '../../src/core/types.ts';
import { minimalConfig } from './config.ts';
import type { Site } from './create-site.ts';
import type { Attributes } from './head-markup.ts';
import { projectLanguage, say, sayLabel } from './words.ts';

/** What the test puts into a page beside what every page has. */
export interface PageParts {
  /** The configuration. @defaultValue the minimal one */
  readonly config?: unknown;
  /** Markup in `<main>`. */
  readonly main?: string;
  /** Attributes of the gate's script tag. */
  readonly attributes?: Attributes;
  /** Further markup in `<head>`. */
  readonly head?: string;
  /** Language tag of the page. @defaultValue that of the project */
  readonly lang?: string;
}

/** Adds a page as a site would have it: a skip link, a heading, and at the foot a link and a button that open the settings. */
export function addPage(
  site: Site,
  path: string,
  {
    config = minimalConfig,
    main = '',
    attributes = {},
    head = '',
    lang = projectLanguage(),
  }: PageParts = {},
): void {
  site.page(
    path,
    `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Northshire Police</title>
    <link rel="icon" href="data:," />
    ${head}
    ${site.head(config, attributes)}
  </head>
  <body>
    <nav aria-label="Skip links"><a href="#main">Skip to main content</a></nav>
    <main id="main" tabindex="-1">
      <h1>Page</h1>
      ${main}
    </main>
    <footer>
      <p><a href="/cookies">Cookies</a></p>
      <p><a href="/cookies" data-consent-open>Cookie settings</a></p>
      <p><button type="button" data-consent-open>Cookie choices</button></p>
    </footer>
  </body>
</html>`,
  );
}

/** Adds the preferences page, with a text in the place of the form for visitors without JavaScript. */
export function addPreferencesPage(
  site: Site,
  { main = '', ...parts }: PageParts = {},
): void {
  addPage(site, '/cookies', {
    ...parts,
    main: `<h2>Your choices</h2><div data-consent-preferences><p>Choices need JavaScript.</p></div>${main}`,
  });
}

/** Makes a pattern of a name that ends with the site's: the example has a Welsh one as well. */
function bySite(name: string): RegExp {
  const [start = ''] = say(name).split('X');
  return new RegExp(`^${start}(Northshire Police|Heddlu Northshire)$`);
}

/** Finds the dialog by its role and name. */
export function findDialog(page: Page): Locator {
  return page.getByRole('dialog', {
    name: bySite('Customise cookies on X'),
  });
}

/** Finds the banner by its role and name. */
export function findBanner(page: Page): Locator {
  return page.getByRole('region', {
    name: bySite('Cookies on X'),
  });
}

/** Finds a radio of a category, by its English name. */
export function findRadio(
  surface: Page | Locator,
  category: string,
  isAllowed: boolean,
): Locator {
  return surface
    .getByRole('group', { name: sayLabel(category) })
    .getByRole('radio', {
      name: say(
        isAllowed ? 'Allow these cookies' : 'Do not allow these cookies',
      ),
      exact: true,
    });
}

/** Finds a button by its whole name. */
export function findButton(surface: Page | Locator, name: string): Locator {
  return surface.getByRole('button', { name, exact: true });
}

/** Reads the consent cookie. */
export async function readAnswer(page: Page): Promise<Cookie | undefined> {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === 'cookie-consent');
}

/** Reads the answers in the consent cookie, without its version and time: `preferences.0~analytics.1`. */
export async function readChoices(page: Page): Promise<string | undefined> {
  const answer = await readAnswer(page);
  return answer?.value.split('~').slice(3).join('~');
}

/**
 * Gives a visitor an earlier answer.
 *
 * @param choices - as the cookie writes them: `preferences.0~analytics.1~marketing.0`
 * @param time - when it was given, in seconds since 1970
 */
export async function answerBefore(
  context: BrowserContext,
  site: Pick<Site, 'url'>,
  choices: string,
  time: number = Math.floor(Date.now() / 1000),
): Promise<void> {
  await context.addCookies([
    {
      name: 'cookie-consent',
      value: `1~1~${time}~${choices}`,
      url: site.url('/'),
    },
  ]);
}

/** Finds the public object of the present document: `(await findConsent(page)).evaluate((consent) => consent.state)`. */
export function findConsent(page: Page): Promise<JSHandle<Consent>> {
  return page.evaluateHandle(
    () => (window as unknown as { byConsent: Consent }).byConsent,
  );
}
