import { categories, words } from '../words.ts';
import type { Contender } from './contender.ts';
import { readPeer, toJson } from './files.ts';

/** Makes klaro as its guide has it: one deferred file with its styles, its configuration before it. */
export function createKlaro(): Contender {
  const config = {
    version: 1,
    lang: 'en',
    acceptAll: true,
    groupByPurpose: false,
    storageMethod: 'cookie',
    styling: { theme: ['light', 'top', 'wide'] },
    translations: {
      en: {
        privacyPolicyUrl: '/cookies-notice',
        acceptAll: words.acceptAll,
        acceptSelected: words.save,
        decline: words.reject,
        ok: words.accept,
        consentNotice: {
          description: words.question,
          learnMore: words.customise,
        },
        consentModal: {
          title: words.dialogHeading,
          description: words.choose,
        },
      },
    },
    services: categories.map(({ id, label, description, cookies }) => ({
      name: id,
      title: label,
      description,
      purposes: [id],
      cookies: cookies.map((name) =>
        name.endsWith('*') ? `^${name.slice(0, -1)}.*$` : name,
      ),
      required: id === 'essential',
      default: id === 'essential',
      onlyOnce: true,
    })),
  };
  return {
    name: 'klaro',
    kind: 'peer',
    files: { '/klaro/klaro.js': readPeer('klaro/dist/klaro.js') },
    write: () => ({
      head: `<script>var klaroConfig=${toJson(config)}</script>
<script defer src="/klaro/klaro.js"></script>`,
    }),
    opener: 'onclick="klaro.show();return false"',
    inlined: { first: '', back: '' },
    hold: (category, script) =>
      `<script type="text/plain" data-type="application/javascript" data-name="${category}">${script}</script>`,
    banner: '.klaro .cookie-notice:not(.cookie-notice-hidden)',
    accept: '.klaro .cookie-notice .cm-btn-success',
    dialog: '.klaro .cm-modal',
    // Once there is an answer its dialog has no button that refuses everything: a switch for all, then Save.
    withdraw: [
      '.klaro .cm-modal .cm-toggle-all .cm-list-label',
      '.klaro .cm-modal .cm-btn-accept',
    ],
  };
}
