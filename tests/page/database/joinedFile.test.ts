import type { HandOff } from '#core/review/handOff/handOff.ts';
import type { Logged } from '#core/review/handOff/merge.ts';
import { prepareHandOff } from '#core/review/handOff/prepare.ts';
import type { Database, Questionnaire } from '#adapters/database/schema.ts';
import type { ReviewShelf, ShelvedReview } from '#adapters/reviews/shelf.ts';
import { bundleModule, expect, test, type Page } from '../harness.ts';
import { after, entryOf, fresh, grace, head } from '../../unit/review/handOff/aReview.ts';
import { ada } from '../../unit/review/questions.ts';

/** A page with the real shelf of reviews over the browser's own IndexedDB. */
async function openShelfPage(page: Page): Promise<void> {
  const schema = await bundleModule('adapters/database/schema.ts', 'schema');
  const shelf = await bundleModule('adapters/reviews/shelf.ts', 'shelf');
  await page.route('https://panel.example/', (route) => {
    return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shelf</title>' });
  });
  await page.goto('https://panel.example/');
  await page.addScriptTag({
    content: `${schema}; ${shelf}; globalThis.database = schema.openDatabase();
      globalThis.shelf = shelf.openShelf(globalThis.database, async (name) => ({ id: 'ada', name }));`,
  });
}

test('a file of joined pages comes back to the page of each question, and the shelf shows one review', async ({
  page,
}) => {
  const { id, site, url, title } = head.questionnaire;
  const form = { id, site, url, title, order: { wildix: ['r1'] }, scannedAt: 1 };
  const other: Questionnaire = {
    ...form,
    id: 'other page',
    order: { wildix: ['r2'] },
    partOf: { id, at: 2, by: ada },
  };
  const apart = fresh('r2', 'Of another page?');
  const sent = [fresh(), { ...apart, record: { ...apart.record, questionnaireId: other.id } }];
  const back = sent.map((one) => after(one, grace, { kind: 'approve' }));
  const file = prepareHandOff({ head, logged: back, entryOf, withNda: true });
  await openShelfPage(page);
  const kept = await page.evaluate(
    async (given: { forms: Questionnaire[]; sent: Logged[]; file: HandOff }) => {
      const { database, shelf } = globalThis;
      await database.questionnaires.bulkPut(given.forms);
      await database.reviews.bulkPut(given.sent.map(({ record }) => record));
      await database.log.bulkAdd(given.sent.flatMap(({ rows }) => rows));
      const taken = await shelf.takeIn(given.file, new Map(), 'Ada');
      const reviews = await database.reviews.toArray();
      const shown = await new Promise<readonly ShelvedReview[]>((resolve) => void shelf.watch(resolve));
      return {
        outcome: taken.outcome,
        orders: (await database.questionnaires.toArray()).map((one) => one.order['wildix']),
        reviews: reviews.map((one) => [one.id, one.questionnaireId, one.decision]),
        shown: shown.map((one) => [one.questionnaire.id, one.progress]),
      };
    },
    { forms: [form, other], sent, file },
  );
  expect(kept).toEqual({
    outcome: 'done',
    orders: [['r1'], ['r2']],
    reviews: [
      ['r1', id, 'approved'],
      ['r2', other.id, 'approved'],
    ],
    shown: [[id, [expect.objectContaining({ standing: 'approved', count: 2 })]]],
  });
});

declare global {
  var database: Database;
  var shelf: ReviewShelf;
}
