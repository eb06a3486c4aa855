import type { Page } from '@playwright/test';
import { expect, test } from '../case/case.ts';
import { approveSecret, backups, content, form, openCard, pentest } from '../case/desk.ts';

/**
 * Lets every write of this page fail as a full disk makes it fail. The browser itself cannot be asked to: no quota of
 * its own binds an extension, not even the one that developers can set.
 */
function fillDisk(panel: Page, how: 'at once' | 'at the end'): Promise<void> {
  return panel.evaluate((wanted) => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { put });
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (wanted === 'at once') throw new DOMException('The disk is full.', 'QuotaExceededError');
      const request = put.apply(this, given);
      // What was written so far is rolled back with the rest.
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  }, how);
}

function freeDisk(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    IDBObjectStore.prototype.put = (window as never as { put: typeof IDBObjectStore.prototype.put }).put;
  });
}

for (const how of ['at once', 'at the end'] as const)
  test(`F23 F05 the disk is full, and a write fails ${how}: it is said, nothing is half there, the next change saves both`, async ({
    at,
  }) => {
    const page = await at.visit('/form', form);
    const panel = await at.openDesk(page);
    const before = await approveSecret(at, panel, backups, 'nowhere');
    await fillDisk(panel, how);
    at.figures.crashes += 1;
    const card = await openCard(panel, content);
    const unsaved = at.secret(null);
    await card.getByRole('textbox', { name: 'Answer' }).fill(unsaved);
    await expect(panel.getByRole('alert')).toContainText('could not be saved');
    await card.getByRole('button', { name: 'Approve' }).click();
    await expect(card).toContainText('Approved, not saved yet');
    await at.expectApproved(backups, before);
    await freeDisk(panel);
    const other = await openCard(panel, pentest);
    await other.getByRole('button', { name: 'Approve' }).click();
    await expect(panel.getByRole('alert')).toHaveCount(0);
    await at.expectApproved(content, unsaved);
  });

test('F22 the small store holds next to nothing, so that it is never full', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  for (const question of [backups, content, pentest]) await approveSecret(at, panel, question, 'nowhere');
  const held = await at.probe((probe) =>
    probe.evaluate(async () => {
      const { local } = (
        globalThis as never as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage;
      return JSON.stringify(await local.get());
    }),
  );
  expect(held.length).toBeLessThan(2000);
  expect(held).not.toContain('canary');
});
