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
    const names = ['reviews', 'log'].filter((name) => database.objectStoreNames.contains(name));
    // In one transaction: what is written between two of them would be in the one store and not in the other.
    const reading = names.length > 0 ? database.transaction(names) : null;
    const all = (name: string) =>
      reading && names.includes(name) ? done(reading.objectStore(name).getAll()) : Promise.resolve([]);
    const [reviews, log] = await Promise.all([all('reviews'), all('log')]);
    database.close();
    return { reviews, log } as Kept;
  });
}
