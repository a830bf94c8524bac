import type { Ui } from '../ui/ui.ts';
import { whenParsed } from './when-parsed.ts';

/**
 * Watches for what a page has of the interface: places for the preferences form, which may come and go in a single-page app, and whatever opens the
 * settings. Such an opener stays what it is where the settings cannot be shown: a link leads on to its page.
 *
 * @param use - calls back with the interface
 * @param release - called when the whole page is there
 * @returns the undo
 */
export function watchPage(
  use: (act: (ui: Ui) => unknown, onFailure?: () => void) => void,
  release: () => void,
): () => void {
  const observer = new MutationObserver(mount);

  function mount(): void {
    if (document.querySelector('[data-consent-preferences]'))
      use((ui) => ui.mount());
  }

  function open(event: MouseEvent): void {
    const opener = (event.target as Element).closest<HTMLAnchorElement>(
      '[data-consent-open]',
    );
    // With a key held down, a link is opened elsewhere.
    if (!opener || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    use(
      (ui) => ui.open(),
      () => {
        if (opener.href) location.assign(opener.href);
      },
    );
  }

  document.addEventListener('click', open);
  void whenParsed().then(() => {
    release();
    mount();
    observer.observe(document, { childList: true, subtree: true });
  });
  return () => {
    observer.disconnect();
    document.removeEventListener('click', open);
  };
}
