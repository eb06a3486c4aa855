import { brokenRules } from '../../axe.ts';
import type { FakePage } from '../../unit/adapters/desk/fakePage.ts';
import { expect, test } from './openPanel.ts';

const form = 'https://forms.example/embed?token=1';

test('an embedded form of another origin is allowed with one click, for exactly this origin', async ({
  openPanel,
}) => {
  const panel = await openPanel({ frames: [form, 'https://forms.example/other'] });
  await panel.getByRole('button', { name: 'Allow https://forms.example', exact: true }).click();
  await expect(panel.getByRole('button', { name: /^Allow/ })).toHaveCount(0);
  expect(await panel.evaluate(() => globalThis.origins)).toEqual(['https://forms.example']);
});

test('a part in a sandbox is read by allowing the page it stands in', async ({ openPanel }) => {
  const panel = await openPanel({ frames: ['sandboxed frame'] });
  await expect(panel.getByText('This page keeps an embedded part in a sandbox')).toBeVisible();
  await panel.getByRole('button', { name: 'Allow https://portal.example', exact: true }).click();
  expect(await panel.evaluate(() => globalThis.origins)).toEqual(['https://portal.example']);
});

test('the confirmation names the origin an embedded form comes from, and whether it is encrypted', async ({
  openPanel,
}) => {
  const panel = await openPanel({ frame: 'http://forms.example/f', agreed: true });
  await panel.getByRole('button', { name: /^Approve 2/ }).click();
  await panel.getByRole('button', { name: /^Insert 2/ }).click();
  const dialog = panel.getByRole('dialog');
  await expect(dialog).toContainText(
    '2 questions of these stand in an embedded form from http://forms.example',
  );
  await expect(dialog).toContainText('http://forms.example is not encrypted (http).');
});

test('one answer for an embedded form is asked about even on a site agreed to', async ({ openPanel }) => {
  const panel = await openPanel({ frame: form, agreed: true });
  await panel.keyboard.press('j');
  await panel.getByRole('button', { name: 'Approve', exact: true }).click();
  await panel.getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(panel.getByRole('dialog')).toContainText('an embedded form from https://forms.example');
});

test('a page that does not rest is said to be changing', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.evaluate(() => globalThis.page.move('changing'));
  await expect(panel.getByRole('status').filter({ hasText: 'The page is changing.' })).toBeVisible();
  await panel.evaluate(() => globalThis.page.move('calm'));
  await expect(panel.getByText('The page is changing.')).toHaveCount(0);
});

test('a question pointed at says so, and can be forgotten', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.evaluate(() => {
    const place = { text: 'Where are backups kept?', prompt: '#p', control: '#c' };
    globalThis.page.picks = { ...place, site: 'https://portal.example' };
  });
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Use the focused field' }).click();
  await expect(panel.getByRole('contentinfo')).toContainText('“Where are backups kept?” is on the list.');
  await panel.getByRole('listitem', { name: 'Where are backups kept?' }).getByRole('button').click();
  await panel.getByRole('button', { name: 'Forget it' }).click();
  await expect(panel.getByText('You pointed at this question.')).toHaveCount(0);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('puts choice and comment on the clipboard', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.getByRole('listitem', { name: 'Are backups encrypted?' }).getByRole('button').click();
    await panel.getByRole('button', { name: 'Copy answer' }).click();
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe('Yes\nWith AES-256.');
    await panel.getByRole('textbox', { name: 'Comment' }).fill('With AES-128.');
    await expect(panel.getByRole('button', { name: 'Copy answer' })).toBeVisible();
  });

  test('is the next step where the page did not take the answer', async ({ openPanel }) => {
    const panel = await openPanel({ filled: 'By hand', agreed: true });
    await panel.keyboard.press('j');
    const copy = panel.getByRole('button', { name: 'Copy answer' });
    await expect(copy).not.toHaveClass(/accent/);
    await panel.getByRole('button', { name: 'Approve', exact: true }).click();
    await panel.evaluate(() => {
      const [id = ''] = globalThis.desk.store.getState().order;
      return globalThis.desk.insert([id], new Set());
    });
    await expect(panel.locator('.card').getByRole('status')).toContainText('Not inserted');
    await expect(copy).toHaveClass(/accent/);
  });

  test('has nothing to copy where there is no answer', async ({ openPanel }) => {
    const panel = await openPanel();
    await panel.getByRole('listitem', { name: 'Is MFA required?' }).getByRole('button').click();
    await expect(panel.getByRole('button', { name: 'Skip' })).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Copy answer' })).toHaveCount(0);
  });
});

test('the notices have nothing for axe to find', async ({ openPanel }) => {
  const panel = await openPanel({ frames: [form, 'sandboxed frame'] });
  await panel.evaluate(() => globalThis.desk.store.setState({ pointing: true, changing: true }));
  await expect(panel.getByRole('button', { name: 'Cancel' })).toBeFocused();
  expect(await brokenRules(panel)).toEqual([]);
});

declare global {
  var origins: string[];
  var page: Pick<FakePage, 'move' | 'picks' | 'questions'>;
}
