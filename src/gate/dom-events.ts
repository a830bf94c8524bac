import type { Emitter } from '../core/events.ts';
import type { ConsentEvents } from '../core/types.ts';

const NAMES = [
  'ready',
  'decision',
  'change',
  'error',
  'shown',
  'hidden',
] as const satisfies readonly (keyof ConsentEvents)[];

/** Repeats every event on `document` as `consent:` and its name, for scripts that know nothing of this library; errors go to the console as well. */
export function repeatOnDocument(events: Emitter<ConsentEvents>): void {
  for (const name of NAMES)
    events.on(name, (detail) => {
      if (name === 'error') console.error('by-consent:', detail);
      document.dispatchEvent(new CustomEvent(`consent:${name}`, { detail }));
    });
}
