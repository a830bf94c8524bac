import { enSettings } from '../i18n/en-settings.ts';
import type { Confirmation } from '../views/banner.ts';
import { dialogView } from '../views/dialog.ts';
import { onAction } from './on-action.ts';
import { linkServices, readChoices } from './read-choices.ts';
import { renderDom } from './render-dom.ts';
import { showMessage } from './show-message.ts';
import type { Surface, SurfaceParts } from './surface.ts';

/**
 * Opens the settings in a native modal dialog, which keeps the focus inside, closes on Escape, and gives the focus back. Escape and Close
 * change nothing.
 *
 * @param parts - what every surface is built with
 * @param onSaved - called after an answer has been stored and the dialog closed
 * @param onGone - called when it has left the page, for whatever reason
 */
export function createDialog(
  { context, getAllowed, getProps, submitter }: SurfaceParts,
  onSaved: (status: Confirmation) => void,
  onGone: () => void,
): Surface {
  const { config, consent, emitter, views } = context;
  const view = () =>
    (views?.dialog ?? dialogView)(getProps(enSettings), getAllowed());
  const root = renderDom(view(), config.classNames) as HTMLDialogElement;

  async function answer(
    status: Confirmation,
    save: () => Promise<unknown>,
  ): Promise<void> {
    const isStored = await submitter.submit(root, save);
    if (isStored) {
      root.close();
      onSaved(status);
    } else if (isStored === false) showMessage(root, 'failed');
  }

  onAction(root, {
    close() {
      root.close();
    },
    save: () => void answer('saved', () => consent.save(readChoices(root))),
    accept: () => void answer('accepted', consent.acceptAll),
    reject: () => void answer('rejected', consent.rejectAll),
  });
  linkServices(root);
  root.addEventListener('close', () => {
    root.remove();
    emitter.emit('hidden', { surface: 'dialog' });
    onGone();
  });

  document.body.append(root);
  root.showModal();
  emitter.emit('shown', { surface: 'dialog' });
  return {
    remove() {
      // Gives the focus back. The event comes too late for whoever ends everything.
      root.close();
      root.remove();
    },
    update(updateDom) {
      updateDom(root, view(), config.classNames);
    },
  };
}
