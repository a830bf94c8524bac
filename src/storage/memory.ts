import type { ConsentStorage } from '../core/types.ts';

/** Makes a storage that keeps the answer as long as it lives itself: for tests and previews. */
export function createMemoryStorage(value?: string): ConsentStorage {
  let values = value === undefined ? [] : [value];
  return {
    read: () => values,
    write(next) {
      values = [next];
    },
    remove() {
      values = [];
    },
  };
}
