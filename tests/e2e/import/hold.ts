/** Holds an import at a known point, so that what a person does there is done there on any machine. */
import type { Page } from '@playwright/test';

/**
 * Nothing that the first worker of the page says comes through any more once it said that this share of the file
 * is read. Called before the page loads.
 */
export async function holdReadingAt(page: Page, share: number): Promise<void> {
  await page.addInitScript((share) => {
    let isFirst = true;
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        if (!isFirst) return;
        isFirst = false;
        let isHeld = false;
        this.addEventListener('message', (event) => {
          if (isHeld) event.stopImmediatePropagation();
          isHeld ||= event.data.said === 'progress' && event.data.share >= share;
        });
      }
    };
  }, share);
}

/**
 * The transaction that writes entries never commits, and `entriesWritten` of its window counts what it has
 * written. Called before the page loads.
 */
export async function holdWriting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counter = window as unknown as { entriesWritten: number };
    counter.entriesWritten = 0;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      if (this.name !== 'entries') return request;
      request.addEventListener('success', () => (counter.entriesWritten += 1));
      // A transaction that always has one more request cannot commit.
      const askAgain = () => this.count('none').addEventListener('success', askAgain);
      if (counter.entriesWritten === 0 && !held.has(this.transaction)) askAgain();
      held.add(this.transaction);
      return request;
    };
    const held = new WeakSet<IDBTransaction>();
  });
}

/** Entries the held transaction has written so far. */
export function entriesWritten(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { entriesWritten: number }).entriesWritten);
}
