/** What the extension keeps on this machine, read from its own origin with nothing of its code. */
import type { Page } from '@playwright/test';
import type { LogRow } from '#core/review/state/acts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';

export interface Kept {
  readonly reviews: readonly ReviewRecord[];
  readonly log: readonly LogRow[];
}

/** All reviews and log rows. `page` is any page of the extension. */
export function readKept(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'onrecord')) return { reviews: [], log: [] };
    // Sent to the page as source text, so everything it uses stands inside it.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('onrecord'));
    const all = (store: string) =>
      database.objectStoreNames.contains(store)
        ? done(database.transaction(store).objectStore(store).getAll())
        : Promise.resolve([]);
    const kept = { reviews: await all('reviews'), log: await all('log') };
    database.close();
    return kept as Kept;
  });
}
