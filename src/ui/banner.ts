import { bannerView, type BannerStatus } from '../views/banner.ts';
import { fillText } from '../views/text.ts';
import { moveFocus } from './focus.ts';
import { onAction } from './on-action.ts';
import type { placeBanner } from './place-banner.ts';
import { renderDom } from './render-dom.ts';
import { showMessage } from './show-message.ts';
import type { Surface, SurfaceParts } from './surface.ts';

/** The banner on the page. */
export interface Banner extends Surface {
  /**
   * Shows a confirmation and moves the focus to it.
   *
   * @param opener - where the focus goes once the confirmation is hidden; otherwise it stays where the banner was
   */
  readonly confirm: (
    status: Exclude<BannerStatus, 'question'>,
    opener?: HTMLElement,
  ) => void;
}

/**
 * Puts the banner at the start of the body, or takes up the one that the server has put there, and answers its buttons.
 *
 * @param parts - what every surface is built with
 * @param getLeft - lists what is refused and could not be erased
 * @param place - keeps it in view, where the site wants that
 * @param onGone - called when it has left the page, for whatever reason
 */
export function createBanner(
  { context, getProps, submitter }: SurfaceParts,
  getLeft: () => readonly string[],
  place: typeof placeBanner | undefined,
  onGone: () => void,
): Banner {
  const { config, consent, emitter, freeRoom, isSettled, views } = context;
  const view = () => (views?.banner ?? bannerView)(getProps({}), 'question');
  const root =
    document.getElementById('js-consent-banner') ??
    renderDom(view(), config.classNames);
  let isConfirmed = false;
  let returnTo: HTMLElement | undefined;

  /** Tells the truth about what a refusal could not delete. */
  function showLeft(): void {
    const left = root.querySelector<HTMLElement>('[data-consent-left]');
    const names = getLeft().join(', ');
    if (!left) return;
    left.hidden = !names;
    left.textContent = fillText(getProps({}).dictionary.notErased, {
      names,
    });
  }

  const confirm: Banner['confirm'] = (status, opener) => {
    isConfirmed = status !== 'failed';
    returnTo = opener;
    for (const part of root.querySelectorAll<HTMLElement>(
      '[data-consent-part]',
    ))
      part.hidden =
        (part.dataset['consentPart'] === 'question') === isConfirmed;
    showLeft();
    showMessage(root, status);
  };

  async function answer(isAccepted: boolean): Promise<void> {
    const isStored = await submitter.submit(
      root,
      isAccepted ? consent.acceptAll : consent.rejectAll,
    );
    if (isStored === undefined || !root.isConnected) return;
    if (isStored) confirm(isAccepted ? 'accepted' : 'rejected');
    else confirm('failed');
  }

  function remove(): void {
    stopListening();
    unplace?.();
    observer.disconnect();
    freeRoom();
    if (!root.isConnected) return;
    root.remove();
    emitter.emit('hidden', { surface: 'banner' });
    onGone();
  }

  /** Takes the confirmation away. The focus stays at its place in the order of the page, so that the next Tab reaches the skip link (I11). */
  function hide(): void {
    // Where nothing had the focus the opener was the body, which takes none.
    if (returnTo?.matches('body *') && !root.contains(returnTo))
      returnTo.focus();
    else {
      const { dictionary, language } = getProps({});
      const mark = document.createElement('p');
      mark.className = 'by-consent by-consent-mark';
      mark.role = 'status';
      mark.lang = language;
      mark.textContent = dictionary.hiddenMessage;
      root.before(mark);
      moveFocus(mark, () => {
        mark.remove();
      });
    }
    remove();
  }

  onAction(root, {
    accept: () => void answer(true),
    reject: () => void answer(false),
    hide,
  });
  // An answer given elsewhere, through the API say, leaves nothing to ask; one given in the interface is confirmed first.
  const stopListening = consent.on('decision', () => {
    if (!submitter.isBusy() && !isConfirmed && isSettled()) remove();
  });

  // A router of a single-page app that swaps the body takes the banner with it; whoever removes just the banner means it.
  const observer = new MutationObserver((records) => {
    if (
      !root.isConnected &&
      records.some(({ addedNodes }) => addedNodes.length)
    )
      document.body.prepend(root);
  });
  observer.observe(document, { childList: true, subtree: true });

  root.hidden = false;
  if (!root.isConnected) document.body.prepend(root);
  const unplace = place?.(root);
  emitter.emit('shown', { surface: 'banner' });
  return {
    confirm,
    remove,
    update(updateDom) {
      updateDom(root, view(), config.classNames);
      showLeft();
    },
  };
}
