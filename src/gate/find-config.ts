import { ConfigError } from '../core/errors.ts';
import { whenParsed } from './when-parsed.ts';

const ID = 'by-consent-config';

function readInline(): string | null | undefined {
  return document.getElementById(ID)?.textContent;
}

/**
 * Looks for the configuration, and calls back with it or with why there is none. What stands in the page wins, and is there at once where it stands
 * before the gate; otherwise the page is parsed first, and the file loaded meanwhile.
 *
 * @param url - the file, where one is named
 */
export async function findConfig(
  url: string | undefined,
  use: (config: unknown, fault?: ConfigError) => void,
): Promise<void> {
  let config: unknown;
  let fault: ConfigError | undefined;
  try {
    let json = readInline();
    if (json == null) {
      const [file] = await Promise.all([
        url ? fetch(url) : undefined,
        whenParsed(),
      ]);
      // Without either there is nothing to parse, which is the error to tell of.
      json = readInline() ?? (await file?.text());
    }
    // Nothing that the public object shows can be changed.
    config = JSON.parse(String(json), (_key, value) =>
      Object.freeze(value as unknown),
    );
  } catch (cause) {
    fault = new ConfigError(
      'config-missing',
      `No configuration: ${String(cause)}`,
      cause,
    );
  }
  use(config, fault);
}
