import type {
  Category,
  ConsentConfig,
  CookieDeclaration,
  LocalizedText,
  Service,
  StorageDeclaration,
} from '../../core/config.ts';
import type { Place } from '../place.ts';
import { declarationsOf, isRecord, itemsOf, memberOf } from '../place.ts';

/** Every key whose value can be one text per language. A new one in the public types that is not listed below does not compile. */
type LocalizedKeys<Shape> = Readonly<
  Record<
    {
      [Key in keyof Shape]-?: LocalizedText extends Shape[Key] ? Key : never;
    }[keyof Shape],
    true
  >
>;

const CONFIG: LocalizedKeys<ConsentConfig> = {
  siteName: true,
  noticeUrl: true,
  preferencesUrl: true,
  reason: true,
  complaintsUrl: true,
};

const CATEGORY: LocalizedKeys<Category> = { label: true, description: true };

const SERVICE: LocalizedKeys<Service> = {
  label: true,
  description: true,
  url: true,
};

const DECLARATION: LocalizedKeys<CookieDeclaration & StorageDeclaration> = {
  purpose: true,
  duration: true,
  provider: true,
};

/** Lists what a category or service, and each of its declarations, say to visitors. */
function textsOf(declarer: Place, keys: object): Place[] {
  return [
    ...Object.keys(keys).map((key) => memberOf(declarer, key)),
    ...declarationsOf(declarer).flatMap((declaration) =>
      Object.keys(DECLARATION).map((key) => memberOf(declaration, key)),
    ),
  ];
}

/** Lists every text and address that is written once per language. */
export function localizedPlaces(root: Place): Place[] {
  return [
    ...Object.keys(CONFIG).map((key) => memberOf(root, key)),
    ...itemsOf(root, 'categories').flatMap((category) => [
      ...textsOf(category, CATEGORY),
      ...itemsOf(category, 'services').flatMap((service) =>
        textsOf(service, SERVICE),
      ),
    ]),
  ].filter(({ value }) => isRecord(value));
}
