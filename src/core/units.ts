import type { Category, Service } from './config.ts';

/** Something that can be granted: a category, or a service inside one. */
export interface Unit {
  /** `analytics`, or `marketing/youtube` for a service. */
  readonly id: string;
  /** The category of a service. */
  readonly parent?: string;
  /** Whether the visitor can refuse it. */
  readonly isOptional: boolean;
  /** Whether it is on until the visitor objects. */
  readonly isExempt: boolean;
  /** What the configuration says of it. */
  readonly source: Category | Service;
}

/** Says whether a visitor can refuse a category. */
export function isOptional({ basis }: Category): boolean {
  return basis !== 'essential';
}

/** Says whether a category may be on until the visitor objects (PECR Schedule A1 paragraphs 5 and 6; L4). */
export function isExempt({ basis }: Category): boolean {
  return basis === 'statistics' || basis === 'appearance';
}

/** Lists categories and services in the order of the configuration, a service after its category. */
export function listUnits(categories: readonly Category[]): Unit[] {
  return categories.flatMap((category) => {
    const { id: parent, services = [] } = category;
    const shared = {
      isOptional: isOptional(category),
      isExempt: isExempt(category),
    };
    return [
      { ...shared, id: parent, source: category },
      ...services.map((source) => ({
        ...shared,
        id: `${parent}/${source.id}`,
        parent,
        source,
      })),
    ];
  });
}
