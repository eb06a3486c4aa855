import type { Storage } from '#adapters/database/storage.ts';
import type { ReviewWrite } from '#adapters/database/review/reviews.ts';
import { bundleModule, expect, test, type Page } from '../harness.ts';
import { opened } from '../../unit/review/questions.ts';

/** A page with the real storage over the browser's own IndexedDB; its other tabs share it. */
async function openStoragePage(page: Page): Promise<void> {
  const script = await bundleModule('adapters/database/storage.ts', 'database');
  await page.route('https://panel.example/', (route) => {
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Storage</title>' });
  });
  await page.goto('https://panel.example/');
  await page.addScriptTag({ content: `${script}; globalThis.storage = database.openStorage();` });
}

function write(revision: number, basedOn: number, text: string, id = opened().id): ReviewWrite {
  const record = { ...opened(), id, revision, answer: { choice: null, text } };
  const act = { kind: 'edit', answer: record.answer } as const;
  const by = { id: 'ada', name: 'Ada' };
  return { record, basedOn, log: [{ recordId: record.id, revision, at: 1, by, act }] };
}

const put = (page: Page, ...writes: ReviewWrite[]) =>
  page.evaluate((given) => globalThis.storage.writeReviews(given), writes);
const kept = (page: Page) =>
  page.evaluate(async () => {
    const records = await globalThis.storage.readReviews(['form'], 'wildix');
    return records.map(({ revision, answer }) => [revision, answer.text]);
  });

test('writes what is based on the revision that is there, and nothing else', async ({ page }) => {
  await openStoragePage(page);
  expect(await put(page, write(1, 0, 'first'))).toEqual([]);
  expect(await put(page, write(2, 1, 'second'))).toEqual([]);
  expect(await put(page, write(2, 1, 'too late'))).toMatchObject([
    { revision: 2, answer: { text: 'second' } },
  ]);
  expect(await kept(page)).toEqual([[2, 'second']]);
});

test('F26 of fifty windows writing at once exactly one wins, and the others are told', async ({ page }) => {
  await openStoragePage(page);
  const writes = Array.from({ length: 50 }, (_, index) => write(1, 0, `window ${index}`));
  const told = await page.evaluate(async (all) => {
    const results = await Promise.all(all.map((one) => globalThis.storage.writeReviews([one])));
    return results.filter((conflicts) => conflicts.length > 0).length;
  }, writes);
  expect(told).toBe(49);
  expect(await kept(page)).toHaveLength(1);
});

test('F26 fifty windows that each write an answer of their own: all fifty are kept', async ({ page }) => {
  await openStoragePage(page);
  const writes = Array.from({ length: 50 }, (_, index) => write(1, 0, `window ${index}`, `record ${index}`));
  const told = await page.evaluate(
    (all) => Promise.all(all.map((one) => globalThis.storage.writeReviews([one]))),
    writes,
  );
  expect(told.flat()).toEqual([]);
  const texts = (await kept(page)).map(([, text]) => text);
  expect(texts.toSorted()).toEqual(writes.map(({ record }) => record.answer.text).toSorted());
});

test('F05 a record and its log rows are written together or not at all', async ({ page }) => {
  await openStoragePage(page);
  const [first, second] = [write(1, 0, 'first'), write(2, 1, 'second')];
  await put(page, first);
  const twice = { ...second, log: first.log };
  await expect(put(page, twice)).rejects.toThrow(/Key already exists|ConstraintError|BulkError/);
  expect(await kept(page)).toEqual([[1, 'first']]);
});

test('another tab sees a change without asking', async ({ page, context }) => {
  const other = await context.newPage();
  await openStoragePage(page);
  await openStoragePage(other);
  await other.evaluate(() => {
    globalThis.seen = [];
    globalThis.storage.watchReviews(['form'], 'wildix', (records) => {
      globalThis.seen.push(...records.map(({ answer }) => answer.text));
    });
  });
  await put(page, write(1, 0, 'from the first tab'));
  await expect.poll(() => other.evaluate(() => globalThis.seen)).toContain('from the first tab');
});

test('of many windows that join one page exactly one does, and a look at it leaves it joined', async ({
  page,
}) => {
  await openStoragePage(page);
  const forms = ['a', 'b', 'c'].map((id) => {
    return { id, site: 's', url: 's/', title: id, order: { wildix: [id] }, pages: [id], scannedAt: 1 };
  });
  const told = await page.evaluate(async (given) => {
    const { storage } = globalThis;
    for (const form of given) await storage.writeQuestionnaire(form);
    const by = { id: 'ada', name: 'Ada' };
    const join = (id: string) => storage.joinQuestionnaire('c', { id, at: 1, by }, 'wildix');
    const outcomes = await Promise.all(['a', 'b', 'a', 'b', 'nowhere'].map(join));
    for (const form of given) await storage.writeQuestionnaire({ ...form, scannedAt: 2 });
    const joined = await storage.homeOf('c');
    const parts = (await storage.readParts('a')).map(({ id, scannedAt }) => [id, scannedAt]);
    const apart = [await storage.separateQuestionnaire('c'), await storage.separateQuestionnaire('c')];
    return { outcomes, joined, parts, apart, home: await storage.homeOf('c') };
  }, forms);
  expect(told).toEqual({
    outcomes: [true, false, false, false, false],
    joined: { partId: 'c', questionnaireId: 'a' },
    parts: [
      ['a', 2],
      ['c', 2],
    ],
    apart: [true, false],
    home: { partId: 'c', questionnaireId: 'c' },
  });
});

test('typed words outlive the page at once, until they are known to be written', async ({ page }) => {
  await openStoragePage(page);
  await page.evaluate(() => globalThis.storage.keepTyped('r1', { choice: ['Yes'], text: 'half a sen' }));
  await openStoragePage(page);
  const left = () => page.evaluate(() => [...globalThis.storage.unwrittenWords()]);
  expect(await left()).toEqual([['r1', { choice: ['Yes'], text: 'half a sen' }]]);
  await page.evaluate(() => globalThis.storage.forgetTyped('r1'));
  expect(await left()).toEqual([]);
});

declare global {
  var seen: (string | null)[];
  var storage: Storage;
}
