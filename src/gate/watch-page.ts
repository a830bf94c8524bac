import type { Ui } from '../ui/ui.ts';
import { whenParsed } from './when-parsed.ts';

/** Scripts that are not held. */
const LIVE = 'script:not([type="text/plain"])';

/**
 * Watches the page: for what is added to it, and for clicks on whatever opens the settings. Such an opener stays what it is where the settings cannot be
 * shown: a link leads on to its page.
 *
 * @param use - calls back with the interface
 * @param scan - looks through the whole page, once it is there, and through each element that is added later
 * @param signal - ends it
 */
export function watchPage(
  use: (act: (ui: Ui) => unknown, onFailure?: () => void) => void,
  scan: (root?: ParentNode) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        // Not what has just been released.
        if ((node as Partial<Element>).matches?.(LIVE) === false)
          scan(node as Element);
  });

  function open(event: MouseEvent): void {
    const opener = (event.target as Element).closest<HTMLAnchorElement>(
      '[data-consent-open]',
    );
    // With a key held down, a link is opened elsewhere.
    if (!opener || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    use(
      (ui) => ui.openSettings(),
      () => {
        if (opener.href) location.assign(opener.href);
      },
    );
  }

  document.addEventListener('click', open, { signal });
  void whenParsed().then(() => {
    if (signal.aborted) return;
    scan();
    observer.observe(document, { childList: true, subtree: true });
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}
