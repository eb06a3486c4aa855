import { expect, test } from './openPanel.ts';

test('asks on a site not agreed to yet, and names site, vendor and count', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.getByRole('button', { name: 'Approve 2 high-confidence answers' }).click();
  await panel.getByRole('button', { name: 'Insert 2 approved answers …' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Answer as Wildix on https://portal.example?' });
  await expect(dialog).toContainText(
    '2 approved answers of Wildix go into the form on https://portal.example',
  );
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => panel.evaluate(() => globalThis.held.size)).toBe(0);
  await panel.getByRole('button', { name: 'Insert 2 approved answers …' }).click();
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByRole('contentinfo')).toContainText('2 answers inserted, the page holds them.');
  await expect(panel.getByRole('button', { name: 'Inserted 2' })).toBeVisible();
});

test('leaves what a control already holds, unless its box is ticked', async ({ openPanel }) => {
  const panel = await openPanel({ filled: 'By hand', agreed: true });
  await panel.getByRole('button', { name: 'Approve 2 high-confidence answers' }).click();
  await panel.getByRole('button', { name: 'Insert 2 approved answers …' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Insert on https://portal.example?' });
  await expect(dialog).toContainText('1 approved answer');
  const replace = dialog.getByRole('checkbox', { name: /How often are backups taken\?.*now: By hand/ });
  await expect(replace).not.toBeChecked();
  await replace.check();
  await expect(dialog).toContainText('2 approved answers');
  await replace.uncheck();
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByRole('contentinfo')).toContainText('1 answer inserted, the page holds it.');
  expect(await panel.evaluate(() => [...globalThis.held.keys()])).toEqual(['q1']);
});

test('asks even for one answer where the control holds something', async ({ openPanel }) => {
  const panel = await openPanel({ filled: 'By hand', agreed: true });
  await panel.keyboard.press('j');
  await panel.getByRole('button', { name: 'Approve', exact: true }).click();
  await panel.getByRole('button', { name: 'Insert', exact: true }).click();
  const dialog = panel.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Insert' })).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Insert' }).click();
  await expect(panel.locator('.card').getByRole('status')).toHaveText('Inserted, the page holds it');
});

test('shows that it is under way as soon as the question is answered, and can be stopped', async ({
  openPanel,
}) => {
  const panel = await openPanel();
  await panel.getByRole('button', { name: /^Approve 2/ }).click();
  await panel.evaluate(() => (globalThis.memory.held = true));
  await panel.getByRole('button', { name: /^Insert 2/ }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Insert' }).click();
  await expect(panel.getByRole('progressbar', { name: 'Inserting 1 of 2' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Insert \d/ })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Stop' }).click();
  await panel.evaluate(() => globalThis.memory.release());
  await expect(panel.getByRole('button', { name: 'Insert 1 approved answer …' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Inserted 1' })).toBeVisible();
});

test('takes everything out again', async ({ openPanel }) => {
  const panel = await openPanel({ agreed: true });
  await panel.getByRole('button', { name: /^Approve 2/ }).click();
  await panel.getByRole('button', { name: /^Insert 2/ }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Insert' }).click();
  await panel.getByRole('button', { name: 'Undo all 2' }).click();
  await expect(panel.getByRole('contentinfo')).toContainText('2 answers taken out of the page again.');
  await expect(panel.getByRole('button', { name: 'Insert 2 approved answers …' })).toBeVisible();
});

declare global {
  var held: Map<string, unknown>;
  var memory: { held: boolean; release(): void };
}
