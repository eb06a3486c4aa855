import type { Desk } from '#adapters/desk/desk.ts';
import { brokenRules } from '../../axe.ts';
import { expect, test, type Page } from './openPanel.ts';

const card = (panel: Page) => panel.locator('.card');

async function open(panel: Page, question: string): Promise<void> {
  await panel.getByRole('listitem', { name: question }).getByRole('button').click();
}

test('offers the choice in the form’s own words, none included, and the comment beside it', async ({
  openPanel,
}) => {
  const panel = await openPanel();
  await open(panel, 'Are backups encrypted?');
  await expect(card(panel).getByRole('radio')).toHaveCount(4);
  await expect(card(panel).getByRole('radio', { name: 'Yes' })).toBeChecked();
  await expect(card(panel).getByRole('textbox', { name: 'Comment' })).toHaveValue('With AES-256.');
  await card(panel).getByRole('radio', { name: 'None chosen' }).check();
  await expect(card(panel).getByRole('status')).toHaveText('Edited');
});

test('says how long an answer may be, and does not approve one that is longer', async ({ openPanel }) => {
  const panel = await openPanel({ maxLength: 10 });
  await open(panel, 'How often are backups taken?');
  await expect(card(panel)).toContainText('24 of 10 characters');
  await card(panel).getByRole('button', { name: 'Approve' }).click();
  await expect(card(panel).getByRole('alert')).toContainText('longer than the control allows');
  await card(panel).getByRole('textbox').fill('Once a wee');
  await card(panel).getByRole('button', { name: 'Approve' }).click();
  await expect(card(panel).getByRole('status')).toHaveText(/^Approved/);
});

test('an edit takes the approval away', async ({ openPanel }) => {
  const panel = await openPanel();
  await open(panel, 'How often are backups taken?');
  await card(panel).getByRole('button', { name: 'Approve' }).click();
  await card(panel).getByRole('textbox').fill('Every day.');
  await expect(card(panel).getByRole('status')).toHaveText('Edited');
  await expect(card(panel).getByRole('button', { name: 'Insert' })).toHaveCount(0);
});

test('shows what is not on record with the nearest entries and what each lacks', async ({ openPanel }) => {
  const panel = await openPanel();
  await open(panel, 'Is MFA required?');
  await expect(card(panel).getByRole('status')).toHaveText('Not on record');
  await expect(card(panel)).toContainText('Does not state *second factor*');
  await expect(card(panel).getByRole('radio', { name: 'None chosen' })).toBeChecked();
});

test('takes an alternative, or any entry of this vendor found by its words', async ({ openPanel }) => {
  const panel = await openPanel();
  await open(panel, 'How often are backups taken?');
  await card(panel).getByText('1 alternative').click();
  await card(panel)
    .getByRole('button', { name: /^Use this answer/ })
    .click();
  await expect(card(panel).getByRole('textbox')).toHaveValue('Daily, if configured.');
  await card(panel).getByText('Search the record').click();
  await card(panel).getByRole('searchbox').fill('penetration test');
  await card(panel)
    .getByRole('button', { name: /^Use this answer/ })
    .first()
    .click();
  await expect(card(panel)).toContainText('Picked by hand from the record');
  await expect(card(panel).getByRole('textbox')).toHaveValue(/penetration/i);
});

test('shows what another window was faster with, and keeps both until a person chooses', async ({
  openPanel,
}) => {
  const panel = await openPanel();
  await open(panel, 'How often are backups taken?');
  await panel.evaluate(() => {
    const id = globalThis.desk.store.getState().order[0] ?? '';
    globalThis.memory.held = true;
    globalThis.other.act(id, { kind: 'edit', answer: { choice: null, text: 'Theirs' } });
    globalThis.desk.act(id, { kind: 'edit', answer: { choice: null, text: 'Mine' } });
    globalThis.memory.release();
  });
  await expect(card(panel).getByRole('alert')).toContainText('Here you had: “Mine”');
  await expect(card(panel).getByRole('textbox')).toHaveValue('Theirs');
  await card(panel).getByRole('button', { name: 'Use mine' }).click();
  await expect(card(panel).getByRole('textbox')).toHaveValue('Mine');
  await expect(card(panel).getByRole('alert')).toHaveCount(0);
});

test.describe('has nothing for axe to find', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(colorScheme, async ({ openPanel, page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const panel = await openPanel();
      await open(panel, 'Are backups encrypted?');
      expect(await brokenRules(panel)).toEqual([]);
    });
  }
});

declare global {
  var desk: Desk;
  var other: Desk;
  var memory: { held: boolean; release(): void };
}
