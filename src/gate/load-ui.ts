import type { Ui, UiContext, UiModule } from '../ui/ui.ts';

/** Brings to the page what asks, stores and erases. A visitor who has decided needs none of it. */
export interface UiLoader {
  /**
   * Calls back with the interface: at once where it has been loaded, as it has when a banner has asked; else when it has, after calling `wait`.
   * Rejects with a UiError, of which the `error` event has told.
   */
  readonly use: <Result>(
    act: (ui: Ui) => Result | Promise<Result>,
    wait?: () => void,
  ) => Promise<Result>;
  /** Removes the interface, and lets none appear any more. */
  readonly destroy: () => void;
}

/**
 * Makes the loader. The module is loaded once; after a failure the next call tries again.
 *
 * @param fail - tells of a failure, and makes an error of it
 */
export function createUiLoader(
  load: () => Promise<UiModule>,
  fail: (cause: unknown) => Error,
  context: UiContext,
): UiLoader {
  let ui: Ui | undefined;
  let loading: Promise<Ui> | undefined;
  let isDestroyed = false;
  return {
    async use(act, wait) {
      if (!ui) {
        wait?.();
        try {
          ui = await (loading ??= load().then(({ createUi }) =>
            createUi(context),
          ));
          if (isDestroyed) {
            ui.destroy();
            throw new Error('Destroyed.');
          }
        } catch (cause) {
          loading = undefined;
          context.freeRoom();
          throw fail(cause);
        }
      }
      return act(ui);
    },
    destroy() {
      isDestroyed = true;
      ui?.destroy();
    },
  };
}
