import { brokenRules } from '../../axe.ts';
import { expect, test, type Page } from './openLibraryPage.ts';

const backups = { question: 'How often are backups taken?', answer: { text: 'Backups are taken daily.' } };
const keys = { question: 'Who holds the keys?', answer: { text: 'Our platform team does.' }, topic: 'Keys' };

const list = (page: Page) => page.getByRole('list', { name: 'Entries found' }).getByRole('listitem');
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a company is added, renamed, and its first entry written', async ({ openLibraryPage }) => {
  const page = await openLibraryPage();
  await page.getByRole('button', { name: 'Add a company' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Type the company’s name first');
  await page.getByLabel('Name of the company that answers').fill('Wildix');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('already taken');
  await page.getByLabel('Name of the company that answers').fill('Bolt Security');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByLabel('Answers of')).toHaveValue('bolt-security');
  await expect(page.getByRole('main')).toContainText('Nothing on record yet');
  await expect(page.getByRole('link', { name: 'Bring answers you already have' })).toBeVisible();
  await expect(page.getByText('Choose an entry')).toHaveCount(0);

  await page.getByRole('button', { name: 'New entry' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(field(page, 'Question')).toBeFocused();
  await expect(page.getByRole('form')).toContainText('Question: must not be empty');
  await field(page, 'Question').fill('Do you train your staff?');
  await field(page, 'Answer').fill('Yearly.');
  await field(page, 'Document').fill('Training policy');
  await field(page, 'Section').fill('2');
  await field(page, 'Topic').fill('People');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('article')).toContainText('Training policy, 2');
  await expect(list(page)).toHaveCount(1);

  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('Name of the company that answers').fill('Bolt');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(
    page.getByLabel('Answers of').getByRole('option', { name: 'Bolt', exact: true }),
  ).toBeAttached();
});

test('an entry is changed, its history tells how, retired and restored', async ({ openLibraryPage }) => {
  const page = await openLibraryPage({ entries: [backups, keys] });
  await list(page)
    .getByRole('button', { name: /backups/ })
    .click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await field(page, 'Answer').fill('Backups are taken weekly.');
  await page.getByRole('button', { name: 'Save' }).click();
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByRole('listitem').first()).toContainText('Edited by you');
  await expect(history.getByRole('deletion')).toHaveText('daily');
  await expect(history.getByRole('insertion')).toHaveText('weekly');

  await page.getByRole('button', { name: 'Undo the last change' }).click();
  await expect(page.locator('.entry-text')).toHaveText('Backups are taken daily.');
  await expect(history.getByRole('listitem')).toHaveCount(3);

  await page.getByRole('button', { name: 'Retire' }).click();
  await expect(page.getByRole('article')).toContainText('Retired, not offered');
  await expect(list(page)).toHaveCount(1);
  await page.getByLabel('Status').selectOption({ label: 'Retired' });
  await expect(list(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(list(page)).toHaveCount(2);
});

test('a bundled entry is read-only; an own version stands in for it and says so', async ({
  openLibraryPage,
}) => {
  const page = await openLibraryPage();
  await page.getByLabel('Answers of').selectOption('wildix');
  await list(page).first().getByRole('button').click();
  await expect(page.getByRole('article')).toContainText('Comes with OnRecord');
  await page.getByRole('button', { name: 'Write your own version' }).click();
  await field(page, 'Answer').fill('Ours.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('article')).toContainText('Your version of a bundled entry');
  await expect(page.getByRole('region', { name: 'What your version changes' })).toContainText('Ours.');
  await page.getByRole('button', { name: 'Go back to the original' }).click();
  await expect(page.getByRole('article')).toContainText('Comes with OnRecord');
  await expect(page.locator('.entry-text')).not.toContainText('Ours.');
});

test('words and filters narrow the list', async ({ openLibraryPage }) => {
  const page = await openLibraryPage({ entries: [backups, keys] });
  await page.getByRole('searchbox').fill('bakups');
  await expect(list(page)).toHaveText([/How often are backups/]);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Topic').selectOption({ label: 'Keys' });
  await expect(list(page)).toHaveText([/Who holds the keys/]);
});

test('a filter finds what stands behind a thousand better hits', async ({ openLibraryPage }) => {
  const many = Array.from({ length: 1000 }, (_, at) => ({
    question: `How are backups of system ${at} kept?`,
  }));
  const last = { question: 'Who may restore?', answer: { text: 'From backups: two people.' }, topic: 'Keys' };
  const page = await openLibraryPage({ entries: [...many, last] });
  await page.getByRole('searchbox').fill('backups');
  await expect(page.getByRole('region', { name: 'Entries' })).toContainText('1001 entries');
  await page.getByLabel('Topic').selectOption({ label: 'Keys' });
  await expect(list(page)).toHaveText([/Who may restore/]);
});

test('words typed while another window changes the entry are not lost and overwrite nothing', async ({
  openLibraryPage,
}) => {
  const page = await openLibraryPage({ entries: [backups] });
  await list(page).first().getByRole('button').click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await field(page, 'Answer').fill('Mine.');
  await page.evaluate(async () => {
    const { kept } = globalThis as unknown as {
      kept: import('#adapters/database/library/library.ts').LibraryStore;
    };
    const [entry] = await kept.readEntries('acme');
    if (!entry) return;
    const after = { ...entry, revision: entry.revision + 1, answer: { text: 'Theirs.' } };
    const { id: entryId, vendor, revision: basedOn, changedBy: by } = entry;
    await kept.writeEntries([{ entryId, vendor, basedOn, entry: after, act: 'edited', at: 2, by }]);
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('changed elsewhere');
  await expect(field(page, 'Answer')).toHaveValue('Mine.');
  await expect(list(page)).toContainText('Theirs.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the answers can be read and used by everybody, ${colorScheme}`, async ({ openLibraryPage, page }) => {
    await page.emulateMedia({ colorScheme });
    await openLibraryPage({ entries: [backups, keys] });
    await list(page).first().getByRole('button').click();
    expect(await brokenRules(page)).toEqual([]);
    await page.getByRole('button', { name: 'Edit' }).click();
    expect(await brokenRules(page)).toEqual([]);
    await page.screenshot({ path: `test-results/library-${colorScheme}.png`, fullPage: true });
  });
}

for (const width of [400, 960, 1400]) {
  test(`nothing is wider than a window of ${width}`, async ({ openLibraryPage, page }) => {
    await openLibraryPage({ entries: [backups, keys] });
    await page.setViewportSize({ width, height: 800 });
    await list(page).first().getByRole('button').click();
    await page.getByRole('button', { name: 'Edit' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('where no entry fits, the list says so and what to do', async ({ openLibraryPage }) => {
  const page = await openLibraryPage({ entries: [backups, keys] });
  await page.getByRole('searchbox').fill('zzqqxx');
  await expect(page.getByRole('heading', { name: 'No entry fits' })).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(list(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { name: 'No entry fits' })).toHaveCount(0);
});

test('what was said of one act goes with the next', async ({ openLibraryPage }) => {
  const page = await openLibraryPage({ entries: [backups] });
  await page.getByRole('button', { name: 'Add a company' }).click();
  await page.getByLabel('Name of the company that answers').fill('Bolt');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Bolt is added.')).toBeVisible();
  await page.getByRole('button', { name: 'New entry' }).click();
  await expect(page.getByText('Bolt is added.')).toHaveCount(0);
});

test('the first key after something was said is not lost', async ({ openLibraryPage }) => {
  const page = await openLibraryPage({ entries: [backups] });
  await list(page).getByRole('button').click();
  await page.getByRole('button', { name: 'Retire' }).click();
  await expect(page.getByText('Retired: it is no longer offered.')).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('k');
  await expect(page.getByText('Retired: it is no longer offered.')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('k');
});

test('drafts found are offered all at once, after a question, and can be taken back', async ({
  openLibraryPage,
}) => {
  const page = await openLibraryPage({
    entries: [backups, keys, { ...backups, question: 'Where are backups kept?' }],
  });
  const offerAll = page.getByRole('button', { name: 'Offer them all' });
  for (const name of [/How often/, /Where are/, /Who holds/]) {
    await list(page).getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Duplicate' }).click();
    await expect(page.getByRole('article')).toContainText('Draft, not offered');
  }
  await page.getByRole('searchbox').fill('backups');
  await expect(page.getByText('2 drafts here are not offered yet.')).toBeVisible();
  await offerAll.click();
  const dialog = page.getByRole('dialog', { name: 'Offer 2 drafts?' });
  await expect(dialog).toContainText('answers of Acme');
  expect(await brokenRules(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await offerAll.click();
  await dialog.getByRole('button', { name: 'Offer 2 answers' }).click();
  const entries = page.getByRole('region', { name: 'Entries' });
  await expect(entries.getByText('2 answers are offered from now on.')).toBeVisible();
  await expect(offerAll).toHaveCount(0);
  await page.getByLabel('Status').selectOption({ label: 'Drafts' });
  await expect(list(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(list(page)).toHaveCount(2);
  await expect(offerAll).toBeVisible();
});
