import { expect, test } from '../case/case.ts';
import { approveSecret, backups, content, form, openCard } from '../case/desk.ts';

test('F26 ×10 two windows answer the same question at once: one wins, the other is shown both', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  const one = await at.openDesk(page);
  const two = await at.openDesk(page);
  const texts = [at.secret(null), at.secret(null)];
  for (const panel of [one, two]) await openCard(panel, backups);
  // Sent to the page as source text.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const write = ([words, moment]: readonly [string, number]) => {
    // Neither window hears of the other before both have written: they are busy until the same moment.
    while (Date.now() < moment);
    const box = document.querySelector<HTMLTextAreaElement>('textarea')!;
    box.focus();
    box.select();
    document.execCommand('insertText', false, words);
    const buttons = [...box.closest('li')!.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.startsWith('Approve'))?.click();
  };
  const moment = Date.now() + 2000;
  await Promise.all([one, two].map((panel, at) => panel.evaluate(write, [texts[at] ?? '', moment] as const)));
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
