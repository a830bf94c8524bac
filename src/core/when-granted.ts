import type { AbortSignalLike, ConsentState } from './types.ts';

/**
 * Waits until an id is allowed.
 *
 * @param subscribe - calls its listener now and on every change, and returns the undo
 * @throws the signal's reason when it aborts first
 */
export async function whenGranted(
  id: string,
  subscribe: (listener: (state: ConsentState) => void) => () => void,
  signal?: AbortSignalLike,
): Promise<void> {
  let undo: (() => void) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const abort = (): void => {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the reason is the caller's own, as with fetch
        reject(signal?.reason);
      };
      if (signal?.aborted) abort();
      signal?.addEventListener('abort', abort);
      undo = subscribe((state) => {
        if (state[id]) resolve();
      });
    });
  } finally {
    undo?.();
  }
}
