import type { MessageName } from '../views/message.ts';
import { preferencesView, statusText } from '../views/preferences.ts';
import { findBackUrl } from './back-url.ts';
import { onAction } from './on-action.ts';
import { readChoices, showChoices } from './read-choices.ts';
import { renderDom } from './render-dom.ts';
import { showMessage } from './show-message.ts';
import type { SurfaceParts } from './surface.ts';

/** A preferences form on the page. */
export interface Preferences {
  /** Says whether its place is still in the page. */
  readonly isMounted: () => boolean;
  /** Takes it away. */
  readonly remove: () => void;
}

/**
 * Puts the preferences form into its place. Nothing is saved before Save is pressed (I20); an answer given elsewhere is shown at once.
 *
 * @param place - what stands in it, a text for visitors without JavaScript say, is put back by `remove`
 * @param parts - what every surface is built with
 * @param onSaved - called after an answer has been stored
 */
export function createPreferences(
  place: HTMLElement,
  { context, props, submitter }: SurfaceParts,
  onSaved: () => void,
): Preferences {
  const { config, consent, events } = context;
  const before = [...place.childNodes];
  const root = renderDom(
    preferencesView(props, consent.decision, findBackUrl(config)),
  );

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
    clear: () => void answer('cleared', consent.reset),
  });
  const stopListening = consent.on('decision', (decision) => {
    showChoices(root, decision?.choices ?? {});
    const status = root.querySelector('[data-consent-status]');
    if (status) status.textContent = statusText(props, decision);
  });

  place.replaceChildren(root);
  events.emit('shown', { surface: 'page' });
  return {
    isMounted: () => root.isConnected,
    remove() {
      stopListening();
      place.replaceChildren(...before);
      events.emit('hidden', { surface: 'page' });
    },
  };
}
