/** The full check of a configuration, which is loaded only to be read by a developer. */
export interface CheckModule {
  /** Prints everything that is wrong in a configuration. */
  readonly report: (config: unknown, console: Console) => unknown;
}

/**
 * Makes what tells the developer everything that is wrong in a configuration. That the check cannot be loaded is told in its place.
 */
export function createReport(
  load: () => Promise<CheckModule>,
): (config: unknown) => Promise<void> {
  return async (config) => {
    try {
      (await load()).report(config, console);
    } catch (cause) {
      console.error('by-consent: no full check.', cause);
    }
  };
}
