import { enSettings } from '../i18n/en-settings.ts';
import type { MessageName } from '../views/message.ts';
import { preferencesView, statusText } from '../views/preferences.ts';
import { findBackUrl } from './back-url.ts';
import { onAction } from './on-action.ts';
import { linkServices, readChoices, showChoices } from './read-choices.ts';
import { renderDom } from './render-dom.ts';
import { showMessage } from './show-message.ts';
import type { Surface, SurfaceParts } from './surface.ts';

/** A preferences form on the page. */
export interface Preferences extends Surface {
  /** Says whether its place is still in the page. */
  readonly isMounted: () => boolean;
}

/**
 * Puts the preferences form into its place, or takes up the one that the server has put there. Nothing is saved before Save is pressed (I20); an answer
 * given elsewhere is shown at once.
 *
 * @param place - what stands in it, a text for visitors without JavaScript say, is put back by `remove`
 * @param parts - what every surface is built with
 * @param onSaved - called after an answer has been stored
 */
export function createPreferences(
  place: HTMLElement,
  { context, getAllowed, getProps, submitter }: SurfaceParts,
  onSaved: () => void,
): Preferences {
  const { config, consent, emitter, views } = context;
  const before = [...place.childNodes];
  const backUrl = findBackUrl(config);
  const view = () =>
    (views?.preferences ?? preferencesView)(getProps(enSettings), {
      decision: consent.decision,
      allowed: getAllowed(),
      backUrl,
    });
  const served = place.querySelector<HTMLElement>('[data-consent-page]');
  const root = served ?? renderDom(view(), config.classNames);

  async function answer(
    status: MessageName,
    save: () => Promise<unknown>,
  ): Promise<void> {
    const isStored = await submitter.submit(root, save);
    if (isStored === undefined) return;
    showMessage(root, isStored ? status : 'failed');
    if (isStored) onSaved();
  }

  onAction(root, {
    save: () => void answer('saved', () => consent.save(readChoices(root))),
    reset: () => void answer('cleared', consent.reset),
  });
  linkServices(root);
  const stopListening = consent.on('decision', (decision) => {
    showChoices(root, getAllowed());
    const status = root.querySelector('[data-consent-status]');
    if (status) status.textContent = statusText(getProps(enSettings), decision);
  });

  if (!served) place.replaceChildren(root);
  emitter.emit('shown', { surface: 'page' });
  return {
    isMounted: () => root.isConnected,
    update(updateDom) {
      updateDom(root, view(), config.classNames);
    },
    remove() {
      stopListening();
      if (!served) place.replaceChildren(...before);
      // A copy, which the server answers as if nothing had ever listened.
      else root.replaceWith(root.cloneNode(true));
      emitter.emit('hidden', { surface: 'page' });
    },
  };
}
