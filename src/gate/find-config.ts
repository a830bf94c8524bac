import { ConfigError } from '../core/errors.ts';
import { whenParsed } from './when-parsed.ts';

const ID = 'by-consent-config';

/** A configuration, or why there is none. */
export interface FoundConfig {
  readonly config?: unknown;
  readonly fault?: ConfigError;
}

function parse(json: string, origin: string): FoundConfig {
  try {
    return { config: JSON.parse(json) as unknown };
  } catch (cause) {
    return {
      fault: new ConfigError('config-json', `${origin} is not JSON: ${String(cause)}`, cause),
    };
  }
}

/** Reads the configuration that stands in the page, if it does already. */
export function readInlineConfig(): FoundConfig | undefined {
  const json = document.getElementById(ID)?.textContent;
  return json == null ? undefined : parse(json, `#${ID}`);
}

/**
 * Waits for the page, in which the configuration may come after the gate, and for the file at `url` where there is one.
 * What stands in the page wins.
 */
export async function waitForConfig(
  url: string | undefined,
): Promise<FoundConfig> {
  const file = url ? fetchConfig(url) : undefined;
  await whenParsed();
  return (
    readInlineConfig() ??
    (await file) ?? {
      fault: new ConfigError(
        'config-missing',
        `No configuration: expected <script type="application/json" id="${ID}">, or data-config on the script tag.`,
      ),
    }
  );
}

async function fetchConfig(url: string): Promise<FoundConfig> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return parse(await response.text(), url);
  } catch (cause) {
    return {
      fault: new ConfigError('config-unreachable', `${url} cannot be read: ${String(cause)}`, cause),
    };
  }
}
