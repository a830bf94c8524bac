import type { UiFiles } from './files.ts';

/**
 * Makes what tells the developer everything that is wrong in a configuration. That the check cannot be loaded is told in its place.
 */
export function createReport({
  loadCheck,
}: UiFiles): (config: unknown) => Promise<void> {
  return async (config) => {
    try {
      (await loadCheck()).report(config, console);
    } catch (cause) {
      console.error('by-consent: no full check.', cause);
    }
  };
}
