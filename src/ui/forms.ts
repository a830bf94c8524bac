import { createPreferences, type Preferences } from './preferences.ts';
import type { Surface, SurfaceParts } from './surface.ts';

/**
 * Puts a preferences form into every place for one, and goes on doing so: in a single-page app places come and go.
 *
 * @param parts - what every surface is built with
 * @param onSaved - called after an answer has been stored
 */
export function createForms(parts: SurfaceParts, onSaved: () => void): Surface {
  const forms = new Map<HTMLElement, Preferences>();
  const observer = new MutationObserver(mount);

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
        forms.set(place, createPreferences(place, parts, onSaved));
  }

  mount();
  observer.observe(document, { childList: true, subtree: true });
  return {
    update(updateDom) {
      for (const form of forms.values()) form.update(updateDom);
    },
    remove() {
      observer.disconnect();
      for (const form of forms.values()) form.remove();
    },
  };
}
