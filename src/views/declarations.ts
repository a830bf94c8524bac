import type {
  Category,
  CookieDeclaration,
  Service,
  StorageDeclaration,
} from '../core/config.ts';
import { durationText } from './duration.ts';
import { element, type ViewElement } from './node.ts';
import type { ViewProps } from './props.ts';
import { fillText, pickText } from './text.ts';

type Entry = CookieDeclaration & Partial<Pick<StorageDeclaration, 'kind'>>;

function listEntries({ cookies, storage }: Service): Entry[] {
  return [...(cookies ?? []), ...(storage ?? [])];
}

/**
 * The list of what a category stores, its services included, as a table behind a disclosure. Roles are written out, since a narrow table is
 * laid out as blocks, which makes browsers forget that it is one.
 *
 * @returns nothing where the category declares nothing
 */
export function declarationsView(
  category: Category,
  { dictionary: texts, language }: ViewProps,
): ViewElement[] {
  const pick = (text: Entry['purpose'], otherwise: string): string =>
    text === undefined ? otherwise : pickText(text, language);

  const row = (entry: Entry, provider: string): ViewElement => {
    const { name, kind } = entry;
    const title = kind ? texts[`${kind}Name`] : '{name}';
    const stays = !kind
      ? texts.notStated
      : kind === 'session'
        ? texts.untilClosed
        : texts.untilDeleted;
    const cells: [label: string, text: string][] = [
      [texts.name, fillText(title, { name })],
      [texts.purpose, pick(entry.purpose, texts.notStated)],
      [texts.provider, pick(entry.provider, provider)],
      [texts.duration, durationText(pick(entry.duration, stays), texts)],
    ];
    return element(
      'tr',
      { role: 'row', class: 'by-consent-table__row' },
      ...cells.map(([label, text]) =>
        element(
          'td',
          {
            role: 'cell',
            class: 'by-consent-table__cell',
            'data-label': label,
          },
          text,
        ),
      ),
    );
  };

  const rows = [
    ...listEntries(category).map((entry) => row(entry, texts.thisSite)),
    ...(category.services ?? []).flatMap((service) =>
      listEntries(service).map((entry) =>
        row(entry, pickText(service.label, language)),
      ),
    ),
  ];
  if (!rows.length) return [];
  const heads = [texts.name, texts.purpose, texts.provider, texts.duration];
  const label = pickText(category.label, language);
  return [
    element(
      'details',
      { class: 'by-consent-details' },
      element(
        'summary',
        { class: 'by-consent-summary' },
        element(
          'span',
          { class: 'by-consent-summary__text' },
          fillText(texts.list, { label }),
        ),
      ),
      element(
        'div',
        { class: 'by-consent-details__body' },
        element(
          'table',
          { role: 'table', class: 'by-consent-table', 'aria-label': label },
          element(
            'thead',
            { role: 'rowgroup', class: 'by-consent-table__head' },
            element(
              'tr',
              { role: 'row', class: 'by-consent-table__row' },
              ...heads.map((head) =>
                element(
                  'th',
                  {
                    role: 'columnheader',
                    class: 'by-consent-table__header',
                    scope: 'col',
                  },
                  head,
                ),
              ),
            ),
          ),
          element(
            'tbody',
            { role: 'rowgroup', class: 'by-consent-table__body' },
            ...rows,
          ),
        ),
      ),
    ),
  ];
}
