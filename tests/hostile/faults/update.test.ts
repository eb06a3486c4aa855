import { expect, test } from '../case/case.ts';
import { approveSecret, backups, content, form, insertApproved, openCard } from '../case/desk.ts';

test('F17 an update with the tab open: the old agent is silent, one new one works, drafts are kept', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const panel = await at.openDesk(page);
  const card = await openCard(panel, content);
  const draft = at.secret(null);
  await card.getByRole('textbox', { name: 'Answer' }).fill(draft);
  const text = await approveSecret(at, panel, backups, 'first');
  await at.hand.reload();
  at.figures.crashes += 1;
  // The old agent watched the page: a change is what would make it speak.
  await page.evaluate(() => document.body.append(document.createElement('p')));
  const again = await at.openDesk(page);
  const kept = await openCard(again, content);
  await expect(kept.getByRole('textbox', { name: 'Answer' })).toHaveValue(draft);
  await insertApproved(again);
  await expect(page.locator('#first')).toHaveValue(text);
  const inputs = (await at.kept()).log.filter(({ act }) => act.kind === 'inserted');
  expect(inputs).toHaveLength(1);
  expect(said).toEqual([]);
});

test('F18 disabled and enabled again: drafts are kept', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const draft = at.secret(null);
  await (await openCard(panel, content)).getByRole('textbox', { name: 'Answer' }).fill(draft);
  await at.hand.setEnabled(false);
  await at.hand.setEnabled(true);
  at.figures.crashes += 1;
  const again = await at.openDesk(page);
  await expect((await openCard(again, content)).getByRole('textbox', { name: 'Answer' })).toHaveValue(draft);
});
