import type { Page } from '@playwright/test';
import { expect, test, type Case } from '../case/case.ts';
import { approveSecret, askToInsert, backups, form, insertApproved, openCard } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

test('F01 F02 the background worker is dead before the scan and in the middle of it', async ({ at }) => {
  const page = await at.visit('/form', form);
  await at.hand.stopWorker();
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await at.hand.stopWorker();
  await insertApproved(panel);
  at.figures.crashes += 2;
  await expect(page.locator('#first')).toHaveValue(text);
});

test('F03 F04 the background worker dies in a review and during a bulk insertion: all is kept', async ({
  at,
}) => {
  const questions = Array.from(
    { length: 20 },
    (_, n) => `Which backup of system ${n + 1} is taken how often?`,
  );
  const page = await at.visit(
    '/form',
    formPage(questions.map((question, n) => box(`field-${n}`, question)).join('')),
  );
  const panel = await at.openDesk(page);
  const words: string[] = [];
  for (const [n, question] of questions.entries()) {
    words.push(await approveSecret(at, panel, question, `field-${n}`));
    if (n === 10) await at.hand.stopWorker();
  }
  const go = await askToInsert(panel);
  await go.click();
  await at.hand.stopWorker();
  at.figures.crashes += 2;
  for (const [n, text] of words.entries())
    await expect(page.locator(`#field-${n}`)).toHaveValue(text, { timeout: 60_000 });
  for (const [n, question] of questions.entries()) await at.expectApproved(question, words[n] ?? '');
});

interface Held {
  isHeld?: boolean;
  isReleased?: boolean;
}

/** From now on the transaction of this page that has written once stays open until it is released. */
function holdWrites(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const held = window as unknown as Held;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      const goOn = () => {
        held.isHeld = true;
        // A transaction lives as long as something is asked of it.
        if (!held.isReleased) this.count().addEventListener('success', goOn);
      };
      request.addEventListener('success', goOn);
      return request;
    };
  });
}

const isHeld = (panel: Page) => panel.evaluate(() => (window as unknown as Held).isHeld ?? false);

/** A panel in the middle of writing down an approval; the words themselves were kept before. */
async function writingAnApproval(at: Case) {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = at.secret('first');
  const card = await openCard(panel, backups);
  await card.getByRole('textbox', { name: 'Answer' }).fill(text);
  await expect.poll(async () => JSON.stringify(await at.kept())).toContain(text);
  await holdWrites(panel);
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect.poll(() => isHeld(panel)).toBe(true);
  return { page, panel, text };
}

test('F05 the background worker dies in the middle of a write: all of it is kept', async ({ at }) => {
  const { page, panel, text } = await writingAnApproval(at);
  await at.hand.stopWorker();
  at.figures.crashes += 1;
  await panel.evaluate(() => Object.assign(window, { isReleased: true }));
  await expect
    .poll(async () => (await at.kept()).reviews.map(({ decision }) => decision))
    .toContain('approved');
  await at.expectApproved(backups, text);
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
});

test('F05 the process that writes dies in the middle of a write: nothing of it is kept, and the words are', async ({
  at,
}) => {
  const { page, panel, text } = await writingAnApproval(at);
  await at.crash(panel);
  const { reviews } = await at.kept();
  expect(reviews.filter(({ decision }) => decision === 'approved')).toEqual([]);
  const again = await at.openDesk(page);
  const card = await openCard(again, backups);
  await expect(card.getByRole('textbox', { name: 'Answer' })).toHaveValue(text);
  await card.getByRole('button', { name: 'Approve' }).click();
  await insertApproved(again);
  await expect(page.locator('#first')).toHaveValue(text);
});
