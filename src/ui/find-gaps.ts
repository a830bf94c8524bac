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
  const { version, categories } = config;
  const places: [path: string, isFine: boolean][] = [
    ['version', Number.isSafeInteger(version) && version >= 0],
    ...(['siteName', 'noticeUrl', 'preferencesUrl'] as const).map(
      (key): [string, boolean] => [key, isText(config[key])],
    ),
    ...categories.flatMap((category, index) =>
      (['label', 'description'] as const).map((key): [string, boolean] => [
        `categories[${index}].${key}`,
        isText(category[key]),
      ]),
    ),
  ];
  return places.filter(([, isFine]) => !isFine).map(([path]) => path);
}
