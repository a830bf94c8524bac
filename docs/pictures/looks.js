const WIDE = { width: 960, height: 640 };

/**
 * The circumstances in which pictures are taken, as options of a browser context.
 *
 * @type {Record<string, import('playwright').BrowserContextOptions>}
 */
export const looks = {
  light: { viewport: WIDE, colorScheme: 'light' },
  dark: { viewport: WIDE, colorScheme: 'dark' },
  'forced-colours': {
    viewport: WIDE,
    colorScheme: 'dark',
    forcedColors: 'active',
  },
  narrow: { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
};
