import type { Consent } from '../core/types.ts';
import type { Unit } from '../core/units.ts';
import { isRefused } from './owners.ts';

/** Deletes a database. One that a script of the page holds open goes when that lets go of it; until then it counts as left. */
function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve(true);
    };
    request.onerror = request.onblocked = () => {
      resolve(false);
    };
  });
}

/**
 * Deletes the databases of IndexedDB and the caches that refused categories and services declare, and nothing else.
 *
 * @param consent - says what is refused while this goes on
 * @returns the names of those that are still there
 */
export async function eraseDatabases(
  units: readonly Unit[],
  consent: Pick<Consent, 'state'>,
): Promise<string[]> {
  const left: string[] = [];
  const erase = async (
    kind: 'indexeddb' | 'cache',
    list: () => Promise<readonly string[]>,
    remove: (name: string) => Promise<boolean>,
  ): Promise<void> => {
    for (const name of await list())
      // Asked for each, as the visitor may allow it meanwhile.
      if (isRefused(units, consent.state, name, kind) && !(await remove(name)))
        left.push(name);
  };
  await erase(
    'indexeddb',
    async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    deleteDatabase,
  );
  // Only secure pages have caches.
  if ('caches' in window)
    await erase(
      'cache',
      () => caches.keys(),
      (name) => caches.delete(name),
    );
  return left;
}
