import type { ConsentConfig } from '../core/config.ts';

function isText(value: unknown): boolean {
  const texts: unknown[] =
    typeof value === 'object' && value ? Object.values(value) : [value];
  return (
    texts.length > 0 &&
    texts.every((text) => typeof text === 'string' && text.trim() !== '')
  );
}

/**
 * Lists the places where the configuration lacks what a visitor has to be told, or what an answer is about. With a gap nobody is asked: an answer to
 * half a question is none.
 *
 * @returns paths, such as `categories[1].label`
 */
export function findGaps(config: ConsentConfig): string[] {
  const { version, categories, siteName, noticeUrl, preferencesUrl } = config;
  const texts: Record<string, unknown> = {
    siteName,
    noticeUrl,
    preferencesUrl,
  };
  categories.forEach(({ label, description }, index) => {
    texts[`categories[${index}].label`] = label;
    texts[`categories[${index}].description`] = description;
  });
  const gaps = Object.keys(texts).filter((path) => !isText(texts[path]));
  return Number.isSafeInteger(version) ? gaps : ['version', ...gaps];
}
