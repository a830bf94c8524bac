import type { AbortSignalLike } from './types.ts';

/**
 * Waits until something is so, looking anew after every change.
 *
 * @param onChange - adds a listener, and returns the undo
 * @throws the signal's reason when it aborts first
 */
export async function waitUntil(
  isSo: () => boolean | undefined,
  onChange: (listener: () => void) => () => void,
  signal?: AbortSignalLike,
): Promise<void> {
  for (signal?.throwIfAborted(); !isSo(); signal?.throwIfAborted()) {
    let undo: (() => void) | undefined;
    await new Promise<void>((resolve) => {
      undo = onChange(resolve);
      signal?.addEventListener('abort', resolve);
    });
    undo?.();
  }
}
