import { expect, test } from '../case/case.ts';
import { holdReviews } from '../../e2e/holdReviews.ts';
import { approveSecret, backups, content, form, openCard } from '../case/desk.ts';

test('F26 ×10 two windows answer the same question at once: one wins, the other is shown both', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  const one = await at.openDesk(page);
  const two = await at.openDesk(page);
  const texts = [at.secret(null), at.secret(null)];
  for (const panel of [one, two]) await openCard(panel, backups);
  // Neither hears of the other before both have asked to write: the store is held, as by a slow disk.
  const probe = await at.openProbe();
  const release = await holdReviews(probe);
  for (const [n, panel] of [one, two].entries()) {
    const card = panel.getByRole('listitem', { name: backups });
    await card.getByRole('textbox', { name: 'Answer' }).fill(texts[n] ?? '');
    await card.getByRole('button', { name: 'Approve' }).click();
    await expect(card).toContainText('Approved, not saved yet');
  }
  await release();
  await probe.close();
  await expect
    .poll(async () => (await at.kept()).reviews.find(({ question }) => question.text === backups)?.decision)
    .toBe('approved');
  await expect
    .poll(async () => {
      const shown = [one, two].map((panel) =>
        panel.getByRole('alert').filter({ hasText: 'Another window' }).count(),
      );
      return (await Promise.all(shown)).reduce((sum, count) => sum + count, 0);
    })
    .toBe(1);
  const kept = (await at.kept()).reviews.find(({ question }) => question.text === backups);
  expect(texts).toContain(kept?.answer.text);
});

test('F27 two windows answer different questions at once: both are kept and shown in both', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  const one = await at.openDesk(page);
  const two = await at.openDesk(page);
  const [first, second] = await Promise.all([
    approveSecret(at, one, backups, 'first'),
    approveSecret(at, two, content, 'second'),
  ]);
  await expect(await openCard(one, content)).toContainText('Approved by you');
  await expect(await openCard(two, backups)).toContainText('Approved by you');
  await at.expectApproved(backups, first);
  await at.expectApproved(content, second);
});
