/** The extension's database as a fault or another version leaves it, touched with nothing of its code. */
import { expect, type Page } from '@playwright/test';
import type { Case } from './case.ts';

/** What one store of objects holds, and how it is keyed. */
export interface KeptStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly rows: readonly unknown[];
}

/** Everything that is kept. `page` is any page of the extension. */
export function readStores(page: Page): Promise<KeptStore[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('onrecord');
    const database = await new Promise<IDBDatabase>((done) =>
      opening.addEventListener('success', () => done(opening.result)),
    );
    const names = [...database.objectStoreNames];
    const work = database.transaction(names);
    const stores = await Promise.all(
      names.map(async (name) => {
        const store = work.objectStore(name);
        const asking = store.getAll();
        const rows = await new Promise<unknown[]>((done) =>
          asking.addEventListener('success', () => done(asking.result)),
        );
        return { name, keyPath: store.keyPath, rows };
      }),
    );
    database.close();
    return stores;
  });
}

/**
 * Waits until the match worker has stored its index. It writes on its own, and may outlive its panel for as long: it
 * would open, and bring up to date, whatever database a case has put in the place of the one it knew.
 */
export async function indexKept(at: Case): Promise<void> {
  const stored = async () => {
    const stores = await at.probe(readStores);
    return stores.find(({ name }) => name === 'matchIndexes')?.rows.length;
  };
  await expect.poll(stored).toBe(1);
}

/** The browser's own number of the database's version; ten for each of ours. 0 where there is none. */
export function versionOf(page: Page): Promise<number> {
  return page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'onrecord')?.version ?? 0,
  );
}

/** Replaces the whole database by these stores at this version. */
export async function plant(page: Page, version: number, stores: readonly KeptStore[]): Promise<void> {
  await page.evaluate(
    async ([wanted, given]) => {
      const deleting = indexedDB.deleteDatabase('onrecord');
      await new Promise((done) => deleting.addEventListener('success', done));
      const opening = indexedDB.open('onrecord', wanted);
      opening.addEventListener('upgradeneeded', () => {
        for (const { name, keyPath, rows } of given) {
          const store = opening.result.createObjectStore(name, {
            keyPath,
            autoIncrement: name === 'history',
          });
          for (const row of rows) store.put(row);
        }
      });
      await new Promise((done) => opening.addEventListener('success', done));
      opening.result.close();
    },
    [version, stores] as const,
  );
}
