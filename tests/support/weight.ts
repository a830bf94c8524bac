import type { Locator } from '@playwright/test';

/** Reads everything that makes a button more or less weighty than another. */
export function weightOf(button: Locator): Promise<Record<string, string>> {
  return button.evaluate((element) => {
    const style = getComputedStyle(element);
    const names = [...style].filter((name) =>
      /^(background|border|box-shadow|color$|cursor|display|filter|font|height|letter|line|margin|min|opacity|order|outline|padding|position|text|visibility|z-index)/.test(
        name,
      ),
    );
    return Object.fromEntries(
      names.map((name) => [name, style.getPropertyValue(name)]),
    );
  });
}
