import type { AbortSignalLike, ConsentState } from './types.ts';

/**
 * Waits until an id is allowed.
 *
 * @param subscribe - calls its listener now and on every change, and returns the undo
 * @throws the signal's reason when it aborts first
 */
export function whenGranted(
  id: string,
  subscribe: (listener: (state: ConsentState) => void) => () => void,
  signal?: AbortSignalLike,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      undo?.();
      // The reason is the caller's own and need not be an Error.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as fetch rejects with the reason as it is
      reject(signal?.reason);
    };
    let undo: (() => void) | undefined;
    if (signal?.aborted) {
      abort();
      return;
    }
    let granted = false;
    undo = subscribe((state) => {
      if (!state[id]) return;
      granted = true;
      undo?.();
      resolve();
    });
    if (granted) undo();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}
