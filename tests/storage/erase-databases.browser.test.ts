import { afterEach, expect, it } from 'vitest';
import { answerUnits } from '../../src/core/decision.ts';
import { listUnits } from '../../src/core/units.ts';
import { eraseDatabases } from '../../src/storage/erase-databases.ts';

const NAME = 'analytics-1';
const units = listUnits([
  {
    id: 'analytics',
    basis: 'consent',
    label: 'x',
    description: 'x',
    storage: [
      { kind: 'indexeddb', name: 'analytics-*' },
      { kind: 'cache', name: 'analytics-*' },
    ],
  },
]);
const refused = answerUnits(units, () => false);
const granted = answerUnits(units, () => true);

/** Leaves a database and a cache of the same name. */
async function leave(): Promise<void> {
  await caches.open(NAME);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.onerror = reject;
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

async function listNames(): Promise<unknown[]> {
  return [
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ];
}

afterEach(async () => {
  await eraseDatabases(units, { state: refused });
});

it('deletes what is refused (T8)', async () => {
  await leave();
  expect(await eraseDatabases(units, { state: refused })).toEqual([]);
  expect(await listNames()).toEqual([]);
});

it('leaves what the visitor allows while it is looking', async () => {
  await leave();
  const consent = { state: refused };
  const erased = eraseDatabases(units, consent);
  consent.state = granted;
  expect(await erased).toEqual([]);
  expect(await listNames()).toEqual([NAME, NAME]);
});
