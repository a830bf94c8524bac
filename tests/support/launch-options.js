import { findChromium } from './find-chromium.js';

const executablePath = findChromium();

/**
 * How every test starts Chromium. Names below `police.uk`, and those below `example` that stand for third parties, lead to this
 * machine, so that cookies meet real domains and a real public suffix.
 *
 * @type {import('playwright').LaunchOptions}
 */
export const launchOptions = {
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP *.police.uk 127.0.0.1, MAP police.uk 127.0.0.1, MAP *.example 127.0.0.1',
  ],
};
