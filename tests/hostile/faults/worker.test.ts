import { expect, test } from '../case/case.ts';
import { approveSecret, askToInsert, backups, form, insertApproved } from '../case/desk.ts';
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
