import type { Dictionary } from '../i18n/dictionary.ts';
import { bannerView, type BannerStatus } from '../views/banner.ts';
import { moveFocus } from './focus.ts';
import { renderDom } from './render-dom.ts';
import type { UiContext } from './ui.ts';

/** The banner on the page. */
export interface Banner {
  /** Takes the banner away. */
  remove(): void;
}

/**
 * Puts the banner at the start of the body and answers its buttons.
 *
 * @param onGone - called when it has left the page, for whatever reason
 */
export function createBanner(
  { config, consent, events, freeRoom, isDecided }: UiContext,
  dictionary: Dictionary,
  language: string,
  onGone: () => void,
): Banner {
  const root = renderDom(
    bannerView({ config, dictionary, language, status: 'question' }),
  );
  let isSaving = false;
  let isConfirmed = false;

  function find(attribute: string, value: string): HTMLElement {
    const selector = `[data-consent-${attribute}="${value}"]`;
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new TypeError(`The banner has no ${selector}.`);
    return found;
  }

  function show(status: BannerStatus): void {
    isConfirmed = status === 'accepted' || status === 'rejected';
    find('part', 'question').hidden = isConfirmed;
    find('part', 'confirmation').hidden = !isConfirmed;
    for (const name of ['failed', 'accepted', 'rejected'])
      find('message', name).hidden = name !== status;
    moveFocus(find('message', status));
  }

  async function answer(isAccepted: boolean): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    // Not `disabled`, which would drop the focus from the button that was pressed.
    const buttons = root.querySelectorAll('button');
    for (const button of buttons) button.setAttribute('aria-disabled', 'true');
    // Hidden first, so that the same message is announced again (I23).
    find('message', 'failed').hidden = true;
    let status: BannerStatus = isAccepted ? 'accepted' : 'rejected';
    try {
      await (isAccepted ? consent.acceptAll() : consent.rejectAll());
    } catch {
      // The error event has told the page why; the visitor is told here.
      status = 'failed';
    }
    for (const button of buttons) button.removeAttribute('aria-disabled');
    isSaving = false;
    if (root.isConnected) show(status);
  }

  function remove(): void {
    if (!root.isConnected) return;
    root.remove();
    stopListening();
    events.emit('hidden', { surface: 'banner' });
    onGone();
  }

  /** Takes the confirmation away and leaves the focus where it was in the order of the page: the next Tab reaches the skip link (I11). */
  function hide(): void {
    const mark = document.createElement('p');
    mark.className = 'by-consent by-consent-mark';
    mark.lang = language;
    mark.textContent = dictionary.hiddenMessage;
    root.before(mark);
    moveFocus(mark, () => {
      mark.remove();
    });
    remove();
  }

  const actions: Record<string, () => void> = {
    accept: () => void answer(true),
    reject: () => void answer(false),
    hide,
  };
  root.addEventListener('click', ({ target }) => {
    const control = (target as Element).closest<HTMLElement>(
      '[data-consent-action]',
    );
    actions[control?.dataset['consentAction'] ?? '']?.();
  });
  // An answer given elsewhere, through the API say, leaves nothing to ask; one given here is confirmed first.
  const stopListening = consent.on('decision', () => {
    if (!isSaving && !isConfirmed && isDecided()) remove();
  });

  document.body.prepend(root);
  freeRoom();
  events.emit('shown', { surface: 'banner' });
  return { remove };
}
