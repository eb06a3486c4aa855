import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type Case } from '../case/case.ts';
import { indexKept, plant, readStores, versionOf, type KeptStore } from '../case/database.ts';
import { approve, approveSecret, backups, content, form, openCard } from '../case/desk.ts';

interface LocalStore {
  get(): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  clear(): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Runs in a page of the extension, with its small store at hand. */
function onSmallStore(page: Page, act: 'clear' | 'nonsense' | 'no person' | 'no mark'): Promise<void> {
  return page.evaluate(async (wanted) => {
    const { local } = (globalThis as never as { chrome: { storage: { local: LocalStore } } }).chrome.storage;
    if (wanted === 'clear') await local.clear();
    else if (wanted === 'no person') await local.remove('person');
    else if (wanted === 'no mark') await local.remove('hasReviews');
    else await local.set(Object.fromEntries(Object.keys(await local.get()).map((key) => [key, 17])));
  }, act);
}

const withRows = (stores: readonly KeptStore[], name: string, rows: readonly unknown[]): KeptStore[] =>
  stores.map((store) => (store.name === name ? { ...store, rows } : store));

/** What can happen to either store behind our back, while no panel is open, and what is then said. */
const losses: Record<string, { said: RegExp; lose: (probe: Page, stores: KeptStore[]) => Promise<void> }> = {
  'the database is deleted': {
    said: /Reviews were kept in this browser before, and they are gone/,
    lose: (probe) => probe.evaluate(() => void indexedDB.deleteDatabase('onrecord')),
  },
  'the database is emptied': {
    said: /Reviews were kept in this browser before, and they are gone/,
    lose: async (probe, stores) =>
      plant(
        probe,
        await versionOf(probe),
        stores.map((store) => ({ ...store, rows: [] })),
      ),
  },
  'the reviews are lost, their log is not': {
    said: /put together again from their log/,
    lose: async (probe, stores) => plant(probe, await versionOf(probe), withRows(stores, 'reviews', [])),
  },
  'the reviews hold nonsense': {
    said: /put together again from their log/,
    lose: async (probe, stores) => {
      const reviews = stores.find(({ name }) => name === 'reviews')?.rows as Record<string, unknown>[];
      const broken = reviews.map(({ id, questionnaireId, vendorId }) => {
        return { id, questionnaireId, vendorId, revision: 'many', answer: 17 };
      });
      await plant(probe, await versionOf(probe), withRows(stores, 'reviews', broken));
    },
  },
  'the small store is emptied': {
    said: /settings kept in this browser are gone/,
    lose: (probe) => onSmallStore(probe, 'clear'),
  },
  'the small store holds nonsense': {
    said: /settings kept in this browser are gone/,
    lose: (probe) => onSmallStore(probe, 'nonsense'),
  },
  'the person is lost': {
    said: /settings kept in this browser are gone/,
    lose: (probe) => onSmallStore(probe, 'no person'),
  },
  'the mark that reviews exist is lost': {
    said: /settings kept in this browser are gone/,
    lose: (probe) => onSmallStore(probe, 'no mark'),
  },
};

/** Two approvals; the panel is closed again. */
async function reviewOnce(at: Case) {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'nowhere');
  await indexKept(at);
  await at.closePanel(panel);
  return { page, text };
}

test('F24 ×10 eight ways to lose either store: each is said, and none is taken for a first run', async ({
  at,
}) => {
  const { page, text } = await reviewOnce(at);
  const probe = await at.openProbe();
  const whole = await readStores(probe);
  const version = await versionOf(probe);
  const small = await probe.evaluate(() =>
    (globalThis as never as { chrome: { storage: { local: LocalStore } } }).chrome.storage.local.get(),
  );
  for (const [name, { said, lose }] of Object.entries(losses)) {
    await plant(probe, version, whole);
    await probe.evaluate(
      (held) =>
        (globalThis as never as { chrome: { storage: { local: LocalStore } } }).chrome.storage.local.set(
          held,
        ),
      small,
    );
    await lose(probe, whole);
    at.figures.crashes += 1;
    const panel = await at.openPanel(page);
    await expect(panel.getByRole('alert'), name).toContainText(said);
    if (said.test('put together again from their log')) {
      await expect(await openCard(panel, backups), name).toContainText('Approved by you');
      await at.expectApproved(backups, text);
    }
    await at.closePanel(panel);
  }
  await plant(probe, version, whole);
});

test('F24 the database is emptied under an open panel: what is approved then is not passed off as kept', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  await approve(panel, backups, at.secret(null));
  const card = await openCard(panel, content);
  const words = at.secret(null);
  await card.getByRole('textbox', { name: 'Answer' }).fill(words);
  await expect
    .poll(async () => (await at.kept()).reviews.some(({ answer }) => answer.text === words))
    .toBe(true);
  await at.probe(async (probe) => {
    await probe.evaluate(async () => {
      const opening = indexedDB.open('onrecord');
      await new Promise((done) => opening.addEventListener('success', done));
      const work = opening.result.transaction(['reviews', 'log'], 'readwrite');
      work.objectStore('reviews').clear();
      work.objectStore('log').clear();
      await new Promise((done) => work.addEventListener('complete', done));
      opening.result.close();
    });
  });
  at.figures.crashes += 1;
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(panel.getByRole('alert')).toContainText('Reviews were kept in this browser before');
  await expect(card).toContainText('Approved, not saved yet');
  await expect(card.getByRole('textbox', { name: 'Answer' })).toHaveValue(words);
});

test('F24 a backup brings back what a lost database held', async ({ at }) => {
  const { page, text } = await reviewOnce(at);
  const library = await at.openLibrary('backup');
  const [saved] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  const buffer = readFileSync(await saved.path());
  await library.close();
  await at.probe((probe) =>
    probe.evaluate(async () => {
      const deleting = indexedDB.deleteDatabase('onrecord');
      await new Promise((done) => deleting.addEventListener('success', done));
    }),
  );
  at.figures.crashes += 1;
  const empty = await at.openPanel(page);
  await expect(empty.getByRole('alert')).toContainText('Restore a backup');
  await at.closePanel(empty);
  const again = await at.openLibrary('backup');
  await again
    .getByLabel('Backup file')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await again.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(again.getByText('The backup is restored.')).toBeVisible();
  const panel = await at.openDesk(page);
  await expect(await openCard(panel, backups)).toContainText('Approved by you');
  await at.expectApproved(backups, text);
});
