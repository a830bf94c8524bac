import { UiError, type ConsentError } from '../core/errors.ts';
import type { Ui, UiContext, UiModule } from '../ui/ui.ts';
import { whenParsed } from './when-parsed.ts';

/** Brings to the page what asks, stores and erases. A visitor who has decided needs none of it. */
export interface UiLoader {
  /** Asks the question, unless it has been answered by the time the interface is there. Failure is told by the `error` event. */
  readonly ask: (context: UiContext) => Promise<void>;
  /**
   * Calls back with the module: at once where it has been loaded, as it has when a banner has asked; else when it has, after calling
   * `wait`. Rejects with a UiError.
   */
  readonly use: <Result>(
    act: (module: UiModule) => Result,
    wait?: () => void,
  ) => Result | Promise<Result>;
  /** Removes the interface, and lets none appear any more. */
  readonly destroy: () => void;
}

/**
 * Makes the loader. The module is loaded once; after a failure the next call tries again.
 *
 * @param fail - tells of an error
 */
export function createUiLoader(
  load: () => Promise<UiModule>,
  fail: (error: ConsentError) => void,
): UiLoader {
  let module: UiModule | undefined;
  let loading: Promise<UiModule> | undefined;
  let ui: Ui | undefined;
  let isDestroyed = false;

  async function bring(): Promise<UiModule> {
    return (module = await (loading ??= load()));
  }

  function tell(cause: unknown): UiError {
    const text = `The interface failed. ${String(cause)}`;
    const error = new UiError('ui-failed', text, cause);
    loading = undefined;
    fail(error);
    return error;
  }

  return {
    async ask(context) {
      const { freeRoom, isDecided } = context;
      try {
        const { createUi } = await bring();
        // A script in <head> can be faster than the parser.
        if (!(document.body as HTMLElement | null)) await whenParsed();
        if (isDestroyed) return;
        ui ??= createUi(context);
        if (!isDecided()) ui.showBanner();
      } catch (cause) {
        tell(cause);
      }
      freeRoom();
    },
    use(act, wait) {
      if (module) return act(module);
      wait?.();
      return bring().then(act, (cause: unknown) => {
        throw tell(cause);
      });
    },
    destroy() {
      isDestroyed = true;
      ui?.destroy();
    },
  };
}
