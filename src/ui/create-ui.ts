import { commit } from '../core/commit.ts';
import { ConfigError, ConsentError, UiError } from '../core/errors.ts';
import { en } from '../i18n/en.ts';
import { createCookieStorage } from '../storage/cookie.ts';
import { erase } from '../storage/erase.ts';
import { DEFAULT_NAME } from '../storage/read-cookies.ts';
import { createBanner, type Banner } from './banner.ts';
import { createDialog, type Dialog } from './dialog.ts';
import { findGaps } from './find-gaps.ts';
import { createPreferences, type Preferences } from './preferences.ts';
import { adoptStyles } from './styles.ts';
import { createSubmitter } from './submit.ts';
import type { SurfaceParts } from './surface.ts';
import type { Ui, UiContext } from './ui.ts';

/**
 * Makes the interface: what visitors see and touch, and what stores and erases their answers. Nothing appears before it is asked for.
 *
 * @param report - tells the developer everything that is wrong in a configuration
 */
export function createUi(context: UiContext, report: Ui['report']): Ui {
  const { config, consent, events, units, freeRoom, isSettled } = context;
  const { cookie = {} } = config;
  const language = 'en';
  const parts: SurfaceParts = {
    context,
    submitter: createSubmitter(),
    props: {
      config,
      language,
      dictionary: { ...en, ...config.texts?.[language] },
    },
  };
  const forms = new Map<HTMLElement, Preferences>();
  let dropStyles: (() => void) | undefined;
  let banner: Banner | undefined;
  let dialog: Dialog | undefined;

  /**
   * Shows a part of the interface. Where that fails, the visitor is not asked, and nothing is granted.
   *
   * @returns what went wrong, of which the `error` event has told
   */
  function show(surface: () => void): ConsentError | undefined {
    try {
      const gaps = findGaps(config);
      if (gaps.length) {
        void report(config);
        const text = `Missing or wrong: ${gaps.join(', ')}. Nobody is asked.`;
        throw new ConfigError('config-incomplete', text);
      }
      dropStyles ??= adoptStyles();
      surface();
      return undefined;
    } catch (cause) {
      freeRoom();
      const text = `No interface. ${String(cause)}`;
      const error =
        cause instanceof ConsentError
          ? cause
          : new UiError('ui-failed', text, cause);
      events.emit('error', error);
      return error;
    }
  }

  function getBanner(): Banner {
    return (banner ??= createBanner(parts, () => {
      banner = undefined;
    }));
  }

  function ask(): void {
    if (isSettled()) freeRoom();
    else show(getBanner);
  }

  /** Takes away the forms whose place has gone, and fills the places that have none. */
  function mount(): void {
    for (const [place, form] of forms)
      if (!form.isMounted()) {
        forms.delete(place);
        form.remove();
      }
    for (const place of document.querySelectorAll<HTMLElement>(
      '[data-consent-preferences]',
    ))
      if (!forms.has(place))
        forms.set(
          place,
          createPreferences(place, parts, () => banner?.remove()),
        );
  }
  const observer = new MutationObserver(mount);

  function eraseRefused(): void {
    const name = cookie.name ?? DEFAULT_NAME;
    const error = erase(units, consent.state, name);
    if (error) events.emit('error', error);
  }

  return {
    ask() {
      // A script in <head> can be faster than the parser.
      if (document.body as HTMLElement | null) ask();
      else document.addEventListener('DOMContentLoaded', ask, { once: true });
    },
    open() {
      const { activeElement } = document;
      const opener =
        activeElement instanceof HTMLElement && !dialog
          ? activeElement
          : undefined;
      const error = show(() => {
        dialog ??= createDialog(
          parts,
          (status) => {
            getBanner().confirm(status, opener);
          },
          () => {
            dialog = undefined;
          },
        );
      });
      // So that `openPreferences` rejects, and a link leads on to its page.
      if (error) throw error;
    },
    mount() {
      show(mount);
      // From now on places come and go under the eyes of the interface itself.
      observer.observe(document, { childList: true, subtree: true });
    },
    commit(held, ...save) {
      eraseRefused();
      return commit(held, createCookieStorage(cookie), ...save);
    },
    erase: eraseRefused,
    report,
    destroy() {
      observer.disconnect();
      dialog?.close();
      banner?.remove();
      for (const form of forms.values()) form.remove();
      dropStyles?.();
    },
  };
}
