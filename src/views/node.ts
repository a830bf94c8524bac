/** A part of a page as plain data; two renderers make DOM nodes or escaped HTML of it. */
export type ViewNode = string | ViewElement;

/** An element: its tag, attributes (`true` for one without a value) and children. */
export interface ViewElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly ViewNode[];
}

/** Makes an element of a view. Attributes that are undefined or false are left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
  ...children: readonly ViewNode[]
): ViewElement {
  const kept: Record<string, string | true> = {};
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) kept[name] = value;
  return { tag, attributes: kept, children };
}
