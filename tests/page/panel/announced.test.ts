import messages from '../../../locales/en.json' with { type: 'json' };
import { expect, test } from './openPanel.ts';

/** Those the panel shows for a page as a whole or for what is kept; the others stand beside what they are about. */
const shown = [
  'browser-page',
  'extension-store',
  'pdf',
  'source-view',
  'local-file',
  'blank-page',
  'kept-out',
  'not-allowed',
  'not-loaded',
  'page-left',
  'tab-closed',
  'frame-left',
  'no-reply',
  'page-silent',
  'reading-failed',
  'reading-stopped',
] as const;

test('A04 each problem of a page is announced once, as one cause and one next step', async ({
  openPanel,
}) => {
  const panel = await openPanel();
  for (const problem of shown) {
    await panel.evaluate((id) => globalThis.desk.store.setState({ problem: id }), problem);
    const { cause, nextStep } =
      messages.problems[problem.replaceAll('-', '_') as keyof typeof messages.problems];
    const alert = panel.getByRole('alert');
    await expect(alert).toHaveText(`${cause} ${nextStep}`);
    await expect(alert).toHaveCount(1);
  }
});

test('A04 what is done is announced, and so is how far it is', async ({ openPanel }) => {
  const panel = await openPanel({ agreed: true });
  await panel.keyboard.press('j');
  await panel.keyboard.press('a');
  await expect(panel.locator('.card').getByRole('status')).toContainText('Approved by you');
  await panel.evaluate(() =>
    globalThis.desk.store.setState({ running: { kind: 'insert', done: 2, total: 9, stopping: false } }),
  );
  await expect(panel.getByRole('progressbar', { name: 'Inserting 3 of 9' })).toBeVisible();
});
