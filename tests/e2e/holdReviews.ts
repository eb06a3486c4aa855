import type { Page } from '@playwright/test';

/** Keeps every write to the reviews waiting, as a slow disk would; returns how to let them go. */
export function holdReviews(page: Page): Promise<() => Promise<void>> {
  return holdStores(page, ['reviews', 'log']);
}

/** Keeps everything waiting that reads or writes these tables; returns how to let it go. */
export async function holdStores(page: Page, names: readonly string[]): Promise<() => Promise<void>> {
  await page.evaluate(async (stores) => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('onrecord');
      request.onsuccess = () => resolve(request.result);
    });
    const world = globalThis as unknown as { isHeld: boolean };
    world.isHeld = true;
    const store = opened.transaction(stores, 'readwrite').objectStore(stores[0] ?? '');
    await new Promise<void>((held) => {
      const again = () => {
        held();
        if (world.isHeld) store.count().onsuccess = again;
        else opened.close();
      };
      store.count().onsuccess = again;
    });
  }, names);
  return () => page.evaluate(() => void ((globalThis as unknown as { isHeld: boolean }).isHeld = false));
}
