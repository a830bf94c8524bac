/** The windows in which a page must hold: one of a desktop computer, and one of 1280×1024 at 400 per cent, as narrow as a small phone (WCAG 1.4.10, A6). */
export const sizes = [
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
] as const;

/** What a visitor may have set for colours, by name, as `page.emulateMedia` takes it (A4, A16). */
export const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;
