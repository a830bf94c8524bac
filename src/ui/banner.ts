import { bannerView, type BannerStatus } from '../views/banner.ts';
import { moveFocus } from './focus.ts';
import { onAction } from './on-action.ts';
import { renderDom } from './render-dom.ts';
import { showMessage } from './show-message.ts';
import type { SurfaceParts } from './surface.ts';

/** The banner on the page. */
export interface Banner {
  /**
   * Shows a confirmation and moves the focus to it.
   *
   * @param opener - where the focus goes once the confirmation is hidden; otherwise it stays where the banner was
   */
  readonly confirm: (
    status: Exclude<BannerStatus, 'question'>,
    opener?: HTMLElement,
  ) => void;
  /** Takes the banner away. */
  readonly remove: () => void;
}

/**
 * Puts the banner at the start of the body and answers its buttons.
 *
 * @param onGone - called when it has left the page, for whatever reason
 */
export function createBanner(
  { context, props, submitter }: SurfaceParts,
  onGone: () => void,
): Banner {
  const { consent, events, freeRoom, isSettled } = context;
  const root = renderDom(bannerView(props, 'question'));
  let isConfirmed = false;
  let returnTo: HTMLElement | undefined;

  const confirm: Banner['confirm'] = (status, opener) => {
    isConfirmed = status !== 'failed';
    returnTo = opener;
    for (const part of root.querySelectorAll<HTMLElement>(
      '[data-consent-part]',
    ))
      part.hidden =
        (part.dataset['consentPart'] === 'question') === isConfirmed;
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
    if (!root.isConnected) return;
    root.remove();
    events.emit('hidden', { surface: 'banner' });
    onGone();
  }

  /** Takes the confirmation away. The focus stays at its place in the order of the page, so that the next Tab reaches the skip link (I11). */
  function hide(): void {
    // Where nothing had the focus the opener was the body, which takes none.
    if (returnTo?.matches('body *') && !root.contains(returnTo))
      returnTo.focus();
    else {
      const mark = document.createElement('p');
      mark.className = 'by-consent by-consent-mark';
      mark.role = 'status';
      mark.lang = props.language;
      mark.textContent = props.dictionary.hiddenMessage;
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

  document.body.prepend(root);
  freeRoom();
  events.emit('shown', { surface: 'banner' });
  return { confirm, remove };
}
