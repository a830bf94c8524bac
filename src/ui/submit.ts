/** Saves from a surface. */
export interface Submitter {
  /** Whether a save is in flight. */
  readonly isBusy: () => boolean;
  /**
   * Saves while the surface's buttons are held: a second press is ignored (I25).
   *
   * @returns whether it was stored; undefined when the press was ignored. What went wrong, the `error` event has told
   */
  readonly submit: (
    surface: HTMLElement,
    save: () => Promise<unknown>,
  ) => Promise<boolean | undefined>;
}

/** Makes what all surfaces save through, so that one save at a time is in flight. */
export function createSubmitter(): Submitter {
  let isBusy = false;
  return {
    isBusy: () => isBusy,
    async submit(surface, save) {
      if (isBusy) return undefined;
      isBusy = true;
      const buttons = surface.querySelectorAll('button');
      // Not `disabled`, which would drop the focus from the button that was pressed.
      for (const button of buttons) button.ariaDisabled = 'true';
      try {
        await save();
        return true;
      } catch {
        return false;
      } finally {
        for (const button of buttons) button.ariaDisabled = null;
        isBusy = false;
      }
    },
  };
}
