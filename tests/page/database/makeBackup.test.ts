import type { makeBackup } from '#adapters/backup/makeBackup.ts';
import type { openDatabase } from '#adapters/database/schema.ts';
import { created } from '#core/library/changes.ts';
import { bundleModule, expect, test, type Page } from '../harness.ts';
import { anEntry } from '../../unit/match/anEntry.ts';

const by = { id: 'ada', name: 'Ada' };
const id = (at: number) => `entry-${String(at).padStart(5, '0')}`;
/** More than are read at a time, several times over. */
const count = 1300;
const secret = [0, 777, count - 1];

/** A database with many entries, some of them under NDA, and many log rows, two for each record. */
async function fill(page: Page): Promise<void> {
  const [backup, schema] = await Promise.all([
    bundleModule('adapters/backup/makeBackup.ts', 'backup'),
    bundleModule('adapters/database/schema.ts', 'schema'),
  ]);
  await page.route('https://library.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Library</title>' }),
  );
  await page.goto('https://library.example/');
  await page.addScriptTag({
    content: `${backup}; ${schema}; Object.assign(globalThis, { backup, schema });`,
  });
  const writes = Array.from({ length: count }, (_, at) =>
    created(anEntry({ id: id(at), ...(secret.includes(at) && { level: 'nda' }) }), { at: 1, by }),
  );
  const log = Array.from({ length: count }, (_, at) =>
    [1, 2].map((revision) => ({ recordId: `record-${at}`, revision, at: 1, by, act: { answer: id(at) } })),
  );
  await page.evaluate(
    async ({ entries, history, rows }) => {
      const database = globalThis.schema.openDatabase();
      await database.entries.bulkAdd(entries as never[]);
      await database.history.bulkAdd(history as never[]);
      await database.log.bulkAdd(rows as never[]);
    },
    {
      entries: writes.map(({ entry }) => entry),
      history: writes.map(({ basedOn, ...write }) => ({ ...write, revision: basedOn + 1 })),
      rows: log.flat(),
    },
  );
}

/** The keys of what a backup holds, and the progress told meanwhile. */
function backUp(page: Page, without: readonly string[] | null) {
  return page.evaluate(async (left) => {
    const shares: number[] = [];
    const wanted = { without: left, key: 'key', madeAt: '2026-01-01T00:00:00.000Z' };
    const database = globalThis.schema.openDatabase();
    const { file, ...made } = await globalThis.backup.makeBackup(database, wanted, (share) =>
      shares.push(share),
    );
    const held = JSON.parse(await file.text());
    return {
      ...made,
      shares,
      holdsNda: held.holdsNda,
      entries: held.entries.map((row: { id: string }) => row.id),
      history: held.history.map((row: { entryId: string }) => row.entryId),
      log: held.log.map((row: { recordId: string; revision: number }) => `${row.recordId} ${row.revision}`),
    };
  }, without);
}

test('a backup of many rows holds each of them once, and tells how far it is', async ({ page }) => {
  await fill(page);
  const { shares, entries, history, log, ...made } = await backUp(page, null);
  const all = Array.from({ length: count }, (_, at) => id(at));
  expect(made).toEqual({ holdsNda: true, sequence: count, answers: count });
  expect(entries).toEqual(all);
  expect(history).toEqual(all);
  expect(log).toHaveLength(2 * count);
  expect(new Set(log).size).toBe(2 * count);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.length).toBeGreaterThan(10);
  expect(shares.at(-1)).toBeCloseTo(0.95);
});

test('an open backup leaves out what is under NDA and what names it, in whichever slice it stands', async ({
  page,
}) => {
  await fill(page);
  const { shares, entries, history, log, ...made } = await backUp(page, [id(3)]);
  const open = Array.from({ length: count }, (_, at) => at).filter((at) => !secret.includes(at));
  expect(made).toEqual({ holdsNda: false, sequence: count, answers: open.length - 1 });
  expect(entries).toEqual(open.filter((at) => at !== 3).map(id));
  expect(history).toEqual(entries);
  expect(log).toHaveLength(2 * (open.length - 1));
  for (const at of [...secret, 3]) expect(log).not.toContain(`record-${at} 1`);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeCloseTo(0.95);
});

declare global {
  var backup: { makeBackup: typeof makeBackup };
  var schema: { openDatabase: typeof openDatabase };
}
