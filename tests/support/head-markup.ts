/** Attributes of an element; true stands for one without a value, false for none. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/**
 * Writes what a page's head needs: the inline configuration and the gate's script tag.
 *
 * @param config - the inline configuration; a string is written as it is, and null leaves the element out
 * @param attributes - those of the gate's script tag
 */
export function headMarkup(
  config: unknown,
  attributes: Attributes = {},
): string {
  const all: Attributes = { src: '/by-consent.js', ...attributes };
  const gate = Object.entries(all)
    .filter(([, value]) => value !== false)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escapeQuotes(String(value))}"`,
    );
  return [
    config !== null &&
      `<script type="application/json" id="by-consent-config">${json(config)}</script>`,
    `<script${gate.join('')}></script>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function json(config: unknown): string {
  if (typeof config === 'string') return config;
  return JSON.stringify(config).replaceAll('<', String.raw`\u003c`);
}

function escapeQuotes(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
