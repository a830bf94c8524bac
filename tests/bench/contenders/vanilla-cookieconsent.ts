import { categories, words } from '../words.ts';
import type { Contender } from './contender.ts';
import { readPeer, toJson } from './files.ts';

const TOP = '/cookieconsent/';

/**
 * Makes vanilla-cookieconsent as its guide has it: the style sheet and the script in the head. The configuration is inline, which spares it the
 * request of its guide's `cookieconsent-config.js`. It hides from automated browsers unless told otherwise.
 */
export function createVanillaCookieconsent(): Contender {
  const config = {
    hideFromBots: false,
    revision: 1,
    guiOptions: { consentModal: { layout: 'bar', position: 'top' } },
    categories: Object.fromEntries(
      categories.map(({ id, cookies }) => [
        id,
        id === 'essential'
          ? { readOnly: true }
          : { autoClear: { cookies: cookies.map((name) => ({ name })) } },
      ]),
    ),
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            title: words.heading,
            description: `${words.question} <a href="/cookies-notice">${words.notice}</a>`,
            acceptAllBtn: words.accept,
            acceptNecessaryBtn: words.reject,
            showPreferencesBtn: words.customise,
          },
          preferencesModal: {
            title: words.dialogHeading,
            acceptAllBtn: words.acceptAll,
            acceptNecessaryBtn: words.rejectAll,
            savePreferencesBtn: words.save,
            closeIconLabel: words.close,
            sections: [
              { description: words.choose },
              ...categories.map(({ id, label, description }) => ({
                title: label,
                description,
                linkedCategory: id,
              })),
            ],
          },
        },
      },
    },
  };
  return {
    name: 'vanilla-cookieconsent',
    kind: 'peer',
    files: {
      [`${TOP}cookieconsent.css`]: readPeer(
        'vanilla-cookieconsent/dist/cookieconsent.css',
      ),
      [`${TOP}cookieconsent.umd.js`]: readPeer(
        'vanilla-cookieconsent/dist/cookieconsent.umd.js',
      ),
    },
    write: () => ({
      head: `<link rel="stylesheet" href="${TOP}cookieconsent.css">
<script defer src="${TOP}cookieconsent.umd.js"></script>
<script type="module">CookieConsent.run(${toJson(config)})</script>`,
    }),
    opener: 'data-cc="show-preferencesModal"',
    inlined: { first: '', back: '' },
    hold: (category, script) =>
      `<script type="text/plain" data-category="${category}">${script}</script>`,
    banner: '.show--consent #cc-main .cm',
    accept: '#cc-main .cm [data-role=all]',
    dialog: '.show--preferences #cc-main .pm',
    withdraw: ['#cc-main .pm [data-role=necessary]'],
  };
}
