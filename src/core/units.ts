import type {
  Category,
  LegalBasis,
  Service,
  StorageDeclaration,
} from './config.ts';

/** Something that can be granted: a category, or a service inside one. */
export interface Unit {
  /** `analytics`, or `marketing/youtube` for a service. */
  readonly id: string;
  /** The category of a service. */
  readonly parent?: string | undefined;
  /** The legal ground, that of the category for a service. */
  readonly basis: LegalBasis;
  /** What the configuration says of it. */
  readonly source: Category | Service;
}

/** Says whether a visitor can refuse a category or service. */
export function isOptional({ basis }: Pick<Unit, 'basis'>): boolean {
  return basis !== 'essential';
}

/** Says whether it may be on until the visitor objects (PECR Schedule A1 paragraphs 5 and 6; L4). */
export function isExempt({ basis }: Pick<Unit, 'basis'>): boolean {
  // One of two words, as whoever checks the configuration has seen.
  return /^[as]/.test(basis);
}

/** Lists what a category or service declares: storage, and cookies, which are of no kind. */
export function listDeclared({
  source: { cookies = [], storage = [] },
}: Unit): readonly { kind?: StorageDeclaration['kind']; name: string }[] {
  return [...cookies, ...storage];
}

/** Lists categories and services in the order of the configuration, a service after its category. */
export function listUnits(categories: readonly Category[]): Unit[] {
  return categories.flatMap((category): Unit[] => {
    const { id: parent, basis, services = [] } = category;
    return [
      { id: parent, basis, source: category },
      ...services.map((source) => ({
        id: `${parent}/${source.id}`,
        parent,
        basis,
        source,
      })),
    ];
  });
}
