/** Saves from a surface. */
export interface Submitter {
  /** Whether a save is in flight. */
  readonly isBusy: () => boolean;
  /**
   * Saves while the surface's buttons are held: a second press is ignored (I25). Another surface can save meanwhile: a refusal there overtakes.
   *
   * @returns whether it was stored; undefined when the press was ignored, or another one came later. What went wrong, the `error` event has told
   */
  readonly submit: (
    surface: HTMLElement,
    save: () => Promise<unknown>,
  ) => Promise<boolean | undefined>;
}

/** Makes what all surfaces save through, each with one save at a time in flight. */
export function createSubmitter(): Submitter {
  let latest: HTMLElement | undefined;
  return {
    isBusy: () => !!latest,
    async submit(surface, save) {
      const buttons = surface.querySelectorAll('button');
      if (buttons[0]?.ariaDisabled) return undefined;
      latest = surface;
      // Not `disabled`, which would drop the focus from the button that was pressed.
      for (const button of buttons) button.ariaDisabled = 'true';
      const isStored = await save().then(
        () => true,
        () => false,
      );
      for (const button of buttons) button.ariaDisabled = null;
      if (latest !== surface) return undefined;
      latest = undefined;
      return isStored;
    },
  };
}
