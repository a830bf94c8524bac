import { UiError } from '../core/errors.ts';
import type { Ui, UiContext, UiModule } from '../ui/ui.ts';
import { whenParsed } from './when-parsed.ts';

/** Brings the interface to the page when there is something to show. */
export interface UiLoader {
  /** Loads the interface and asks the question, unless it has been answered meanwhile. Failure is told by the `error` event. */
  readonly ask: () => Promise<void>;
  /** Removes the interface, and lets none appear any more. */
  readonly destroy: () => void;
}

/** Makes the loader. After a failure the next call tries again. */
export function createUiLoader(
  load: () => Promise<UiModule>,
  context: UiContext,
): UiLoader {
  const { events, freeRoom, isDecided } = context;
  let ui: Ui | undefined;
  let isDestroyed = false;
  return {
    async ask() {
      try {
        const { createUi } = await load();
        // A script in <head> can be faster than the parser.
        if (!document.querySelector('body')) await whenParsed();
        if (isDestroyed) return;
        ui ??= createUi(context);
        if (isDecided()) freeRoom();
        else ui.showBanner();
      } catch (error) {
        freeRoom();
        events.emit(
          'error',
          error instanceof UiError
            ? error
            : new UiError('ui-failed', 'The interface failed.', error),
        );
      }
    },
    destroy() {
      isDestroyed = true;
      freeRoom();
      ui?.destroy();
    },
  };
}
