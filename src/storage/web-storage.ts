import type { StorageDeclaration } from '../core/config.ts';

type Kind = StorageDeclaration['kind'];

/**
 * Lists the keys in localStorage and sessionStorage. Where the browser blocks them, nothing can have been written there, and there are none.
 */
export function listKeys(): [kind: Kind, key: string][] {
  try {
    return (['local', 'session'] as const).flatMap((kind) =>
      Object.keys(window[`${kind}Storage`]).map((key): [Kind, string] => [
        kind,
        key,
      ]),
    );
  } catch {
    return [];
  }
}
