import type { Category, Service } from './config.ts';

/** Something that can be granted: a category, or a service inside one. */
export interface Unit {
  /** `analytics`, or `marketing/youtube` for a service. */
  readonly id: string;
  /** The category of a service. */
  readonly parent?: string;
  /** Whether the visitor can refuse it. */
  readonly isOptional: boolean;
  /** What the configuration says of it. */
  readonly source: Category | Service;
}

/** Says whether a visitor can refuse a category. */
export function isOptional({ basis }: Category): boolean {
  return basis !== 'essential';
}

/** Lists categories and services in the order of the configuration, a service after its category. */
export function listUnits(categories: readonly Category[]): Unit[] {
  return categories.flatMap((category) => {
    const { id: parent, services = [] } = category;
    const shared = { isOptional: isOptional(category) };
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
