import { expect, test } from '../case/case.ts';
import { approveSecret, askToInsert, backups, form, insertApproved, openCard } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

test('H07 a page that rewrites the answer: the change is shown and does not count as inserted', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#first')!;
    field.addEventListener('input', () => (field.value = `${field.value} or never`));
  });
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  const card = await openCard(panel, backups);
  await expect(card).toContainText('or never');
  await expect(card).not.toContainText('Inserted, the page holds it');
  await at.expectApproved(backups, text);
});

test('H09 an answer longer than the field takes is not written, with both lengths', async ({ at }) => {
  const page = await at.visit('/form', formPage(box('first', backups, '<input id="first" maxlength="5">')));
  const panel = await at.openDesk(page);
  const card = await openCard(panel, backups);
  const text = at.secret(null);
  await card.getByRole('textbox', { name: 'Answer' }).fill(text);
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toContainText(/15.*5/);
  await expect(card).not.toContainText('Approved by you');
  await expect(page.locator('#first')).toHaveValue('');
});

test('H34 another view under the same document: refused until it is scanned again', async ({ at }) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  at.bait(1);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'nowhere');
  const go = await askToInsert(panel);
  await page.evaluate(() => history.pushState({}, '', '/another-customer'));
  await go.click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(page.locator('#first')).toHaveValue('');
});
