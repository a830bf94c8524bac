import { categories, words } from '../words.ts';
import type { Contender } from './contender.ts';
import { readPeer, toJson } from './files.ts';

const TOP = '/orejime/';

/** Makes orejime as its readme has it, with `defer`, so that it does not hold up the parser. */
export function createOrejime(): Contender {
  const config = {
    privacyPolicyUrl: '/cookies-notice',
    purposes: categories.map(({ id, label, description, cookies }) => ({
      id,
      title: label,
      description,
      cookies: cookies.map((name) =>
        name.endsWith('*') ? `/^${name.slice(0, -1)}.*$/` : name,
      ),
      isMandatory: id === 'essential',
    })),
    translations: {
      banner: {
        title: words.heading,
        description: `${words.question} {privacyPolicy}`,
        privacyPolicyLabel: words.notice,
        accept: words.accept,
        decline: words.reject,
        configure: words.customise,
      },
      modal: {
        title: words.dialogHeading,
        description: words.choose,
        close: words.close,
        acceptAll: words.acceptAll,
        declineAll: words.rejectAll,
        save: words.save,
      },
    },
  };
  return {
    name: 'orejime',
    kind: 'peer',
    files: {
      [`${TOP}orejime-standard.css`]: readPeer(
        'orejime/dist/orejime-standard.css',
      ),
      [`${TOP}orejime-standard-en.js`]: readPeer(
        'orejime/dist/orejime-standard-en.js',
      ),
    },
    write: () => ({
      head: `<script>window.orejimeConfig=${toJson(config)}</script>
<script defer src="${TOP}orejime-standard-en.js"></script>
<link rel="stylesheet" href="${TOP}orejime-standard.css">`,
    }),
    opener: 'onclick="orejime.prompt();return false"',
    inlined: { first: '', back: '' },
    hold: (category, script) =>
      `<template data-purpose="${category}"><script>${script}</script></template>`,
    banner: '.orejime-Banner',
    accept: '.orejime-Banner-saveButton',
    dialog: '.orejime-Modal',
    withdraw: [
      '.orejime-PurposeToggles-disableAll',
      '.orejime-Modal-saveButton',
    ],
  };
}
