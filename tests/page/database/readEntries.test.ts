import type { LibraryStore } from '#adapters/database/library/library.ts';
import type { EntryWrite } from '#core/library/libraryEntry.ts';
import { created } from '#core/library/changes.ts';
import { bundleModule, expect, test, type Page } from '../harness.ts';
import { anEntry } from '../../unit/match/anEntry.ts';

/** A page with the real library store over the browser's own IndexedDB. */
async function openStore(page: Page): Promise<void> {
  const [library, schema] = await Promise.all([
    bundleModule('adapters/database/library/library.ts', 'library'),
    bundleModule('adapters/database/schema.ts', 'schema'),
  ]);
  await page.route('https://library.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Library</title>' }),
  );
  await page.goto('https://library.example/');
  await page.addScriptTag({
    content: `${library}; ${schema}; globalThis.store = library.openLibraryStore(schema.openDatabase());`,
  });
}

/** Entries of two companies whose ids take turns. */
function writes(count: number): readonly EntryWrite[] {
  const by = { id: 'ada', name: 'Ada' };
  return Array.from({ length: count }, (_, at) => {
    const id = `entry-${String(at).padStart(5, '0')}`;
    return created({ ...anEntry({ id }), vendor: at % 2 === 0 ? 'acme' : 'bolt' }, { at: 1, by });
  });
}

const read = (page: Page) =>
  page.evaluate(async () => {
    const slices: { count: number; share: number; last: string | undefined }[] = [];
    const entries = await globalThis.store.readEntries('acme', (soFar, share) =>
      slices.push({ count: soFar.length, share, last: soFar.at(-1)?.id }),
    );
    return { slices, ids: entries.map(({ id }) => id), vendors: [...new Set(entries.map((e) => e.vendor))] };
  });

test('a large library is read in slices, a short one first, and none of another company', async ({
  page,
}) => {
  await openStore(page);
  const all = writes(4600);
  await page.evaluate((given) => globalThis.store.writeEntries(given), all);
  const { slices, ids, vendors } = await read(page);
  expect(vendors).toEqual(['acme']);
  expect(ids).toEqual(all.flatMap(({ entryId, vendor }) => (vendor === 'acme' ? [entryId] : [])));
  expect(slices.map(({ count }) => count)).toEqual([100, 1100, 2100]);
  expect(slices.map(({ last }) => last)).toEqual([ids[99], ids[1099], ids[2099]]);
  expect(slices[1]?.share).toBeCloseTo(1100 / 2300);
});

test('a small library is read at once', async ({ page }) => {
  await openStore(page);
  expect(await read(page)).toEqual({ slices: [], ids: [], vendors: [] });
  await page.evaluate((given) => globalThis.store.writeEntries(given), writes(20));
  expect(await read(page)).toMatchObject({ slices: [], ids: { length: 10 } });
});

declare global {
  var store: LibraryStore;
}
