/** The way to a value inside a configuration: keys of objects and indexes of lists. */
export type Path = readonly (string | number)[];

/** Writes a path as people read it: `categories[1].cookies[0].name`, and `texts.en["odd key"]` for a key that is no plain word. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[A-Za-z_$][\w$-]*$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
