import type { Category, ConsentConfig } from '../../src/core/config.ts';
import { assemble } from '../../src/server/assemble.ts';
import type {
  ConsentServer,
  ConsentServerOptions,
} from '../../src/server/consent-server.ts';
import { minimalConfig } from '../support/config.ts';

/** The categories of the minimal configuration, for configurations made of them. */
export const [essential, , analytics, marketing] =
  minimalConfig.categories as unknown as [
    Category,
    Category,
    Category,
    Category,
  ];

/** The site, as visitors see it. */
export const ORIGIN = 'https://www.northshire.police.uk';

/** The time at which every request arrives, in seconds since 1970. */
export const NOW = 1_795_353_617;

/** Makes a server half whose clock stands still. An error that nobody expected fails the test. */
export function makeServer(
  config: ConsentConfig | string = minimalConfig,
  options: ConsentServerOptions = {},
): ConsentServer {
  return assemble(
    config,
    {
      report(error) {
        throw new Error('Nothing was expected to go wrong.', { cause: error });
      },
      ...options,
    },
    {
      now: () => NOW * 1000,
      getFiles: () => ({
        gate: 'gate("&amp;")',
        gateIntegrity: 'sha384-gategategate',
        styles: 'a{}',
        stylesIntegrity: 'sha384-stylestylestyle',
        uiIntegrity: 'sha256-interfaceinterface',
        welshIntegrity: 'sha256-cymraegcymraeg',
      }),
    },
  );
}
