/** The types that browsers run. */
export const RUNNABLE = /^$|^module$|(java|ecma)script$/;

/** Holds the scripts of a template's content, so that an external one and an inline one after it keep their order. */
export function holdScripts({ content, dataset }: HTMLTemplateElement): void {
  for (const script of content.querySelectorAll('script')) {
    if (!RUNNABLE.test(script.type)) continue;
    if (script.type === 'module') script.dataset['type'] = 'module';
    // One that names a category of its own waits for that, even where nobody has written that it is held.
    script.dataset['consent'] ??= dataset['consent'];
    script.type = 'text/plain';
  }
}
