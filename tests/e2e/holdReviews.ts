import type { Page } from '@playwright/test';

/** Keeps every write to the reviews waiting, as a slow disk would; returns how to let them go. */
export async function holdReviews(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('onrecord');
      request.onsuccess = () => resolve(request.result);
    });
    const world = globalThis as unknown as { isHeld: boolean };
    world.isHeld = true;
    const store = opened.transaction(['reviews', 'log'], 'readwrite').objectStore('reviews');
    await new Promise<void>((held) => {
      const again = () => {
        held();
        if (world.isHeld) store.count().onsuccess = again;
        else opened.close();
      };
      store.count().onsuccess = again;
    });
  });
  return () => page.evaluate(() => void ((globalThis as unknown as { isHeld: boolean }).isHeld = false));
}
