import { expect, test } from './openPanel.ts';

test('the first visit asks who answers and offers nothing before', async ({ openPanel }) => {
  const panel = await openPanel({ firstVisit: true });
  await expect(panel.getByRole('heading', { name: '4 questions found' })).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Answer as Wildix' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(4);
  await expect(panel.getByRole('combobox', { name: 'Answering as' })).toHaveValue('wildix');
});

test('a page without questions says what to do', async ({ openPanel }) => {
  const panel = await openPanel({ count: 0 });
  await expect(panel.getByRole('heading', { name: 'No questions found on this page' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Scan again' })).toBeVisible();
});

test('a page that cannot be read is one cause and one next step', async ({ openPanel }) => {
  const panel = await openPanel({ fails: 'not-allowed' });
  await expect(panel.getByRole('alert')).toHaveText(
    'OnRecord may read a page only after you ask it to. Click the OnRecord button in the toolbar while the page is in front.',
  );
});

test('where nothing is on record the panel leads to the library', async ({ openPanel }) => {
  const panel = await openPanel({ count: 1, firstAsks: 'Is MFA required?' });
  const footer = panel.getByRole('contentinfo');
  await expect(footer).toContainText('None of these questions is on record.');
  await expect(footer.getByRole('button', { name: 'Open the library' })).toBeVisible();
});

test('filters count, narrow and can be taken back', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.getByRole('button', { name: 'Not on record 1' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await panel.getByRole('button', { name: 'Inserted 0' }).click();
  await panel.getByRole('button', { name: 'Show all questions' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(4);
});

test('a section folds away', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.getByRole('button', { name: 'Backups 2', expanded: true }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(2);
});

test('progress is told in words as well', async ({ openPanel }) => {
  const panel = await openPanel();
  await panel.getByRole('button', { name: /^Approve 2/ }).click();
  await expect(panel.getByRole('region', { name: 'Progress' })).toHaveText(
    '2 Approved, 1 To review, 1 Not on record',
  );
});

for (const width of [320, 420, 700]) {
  test(`nothing is wider than a panel of ${width}`, async ({ openPanel, page }) => {
    const panel = await openPanel();
    await page.evaluate(() => (document.documentElement.dataset['place'] = 'sidepanel'));
    await page.setViewportSize({ width, height: 700 });
    await panel.getByRole('listitem', { name: 'Are backups encrypted?' }).getByRole('button').click();
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('a long page tells how far it was read, and the reading can be stopped', async ({ openPanel }) => {
  const panel = await openPanel({ count: 0, reading: 3400 });
  await expect(panel.getByRole('status').first()).toHaveText('Reading the page: 3,400 controls …');
  await panel.getByRole('button', { name: 'Stop reading' }).click();
  await expect(panel.getByRole('alert')).toHaveText(
    'You stopped the reading of this page. Scan the page again.',
  );
  await expect(panel.getByRole('button', { name: 'Scan again' })).toBeVisible();
});

test('a page that was not read whole says so', async ({ openPanel }) => {
  const panel = await openPanel({ cutAt: 10_000 });
  await expect(panel.getByText('OnRecord read its first 10,000 controls')).toBeVisible();
  await expect(panel.getByRole('listitem')).toHaveCount(4);
});

test('questions that are not on the page now are kept, and have a filter of their own', async ({
  openPanel,
}) => {
  const panel = await openPanel();
  await expect(panel.getByRole('button', { name: /^Not on the page now/ })).toHaveCount(0);
  await panel.evaluate(() => {
    globalThis.page.questions = globalThis.page.questions.slice(1);
    return globalThis.desk.scan();
  });
  await panel.getByRole('button', { name: 'Not on the page now 1' }).click();
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await expect(panel.getByRole('listitem')).toContainText('How often are backups taken?');
});
