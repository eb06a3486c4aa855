import { writeLibraryFile } from '#core/library/libraryFile.ts';
import { brokenRules } from '../../axe.ts';
import { anEntry } from '../../unit/match/anEntry.ts';
import { expect, test, type Page } from './openLibraryPage.ts';

const bolt = { id: 'bolt', name: 'Bolt' };
const says = (text: string) => anEntry({ id: 'bolt-1', vendor: 'bolt', answer: { text } });
const file = (text: string, day: string) => ({
  name: 'team.json',
  mimeType: 'application/json',
  buffer: Buffer.from(writeLibraryFile([bolt], [says(text)], `${day}T08:00:00.000Z`)),
});

/** Browsers without the File System Access API have a plain file field, which can be filled here. */
test.beforeEach(({ page }) => page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker')));

async function choose(page: Page, given: ReturnType<typeof file>): Promise<void> {
  await page.getByRole('button', { name: 'Team’s file', exact: true }).click();
  await page.getByLabel('The team’s file').setInputFiles(given);
}
const dialog = (page: Page) => page.getByRole('dialog');
const take = (page: Page) => dialog(page).getByRole('button', { name: 'Take it in' }).click();
const list = (page: Page) => page.getByRole('list', { name: 'Entries found' }).getByRole('listitem');

test('a team’s answers are taken in, kept beside own versions, and brought up to date', async ({
  openLibraryPage,
}) => {
  const page = await openLibraryPage();
  await choose(page, file('Daily.', '2026-10-01'));
  await expect(dialog(page)).toContainText('Bolt, version of 1 October 2026');
  await expect(dialog(page)).toContainText('1 new, 0 changed, 0 retired');
  expect(await brokenRules(page)).toEqual([]);
  await take(page);
  await expect(list(page)).toContainText('Daily.');
  await expect(list(page)).toContainText('From the team');

  await choose(page, file('Weekly.', '2026-11-01'));
  await expect(dialog(page)).toContainText('You have the version of 1 October 2026');
  await dialog(page).getByText('Changed: 1').click();
  await expect(dialog(page).getByRole('deletion')).toHaveText('Daily');
  await expect(dialog(page).getByRole('insertion')).toHaveText('Weekly');
  await take(page);
  await expect(list(page)).toContainText('Weekly.');

  await list(page).getByRole('button').click();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('Hourly.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('article')).toContainText('Your version of the team');
  await choose(page, file('Monthly.', '2026-09-01'));
  await expect(dialog(page)).toContainText('older than what you have');
  await expect(dialog(page)).toContainText('1 of your own versions stay');
  await take(page);
  await expect(list(page)).toContainText('Hourly.');
});

test('a file that is no library is refused in a sentence, and nothing changes', async ({
  openLibraryPage,
}) => {
  const page = await openLibraryPage();
  await choose(page, { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(dialog(page).getByRole('alert')).toContainText('is not an OnRecord library');
  await expect(dialog(page).getByRole('button', { name: 'Take it in' })).toBeDisabled();
});

test('an answer with the id of another company’s is refused, and the company is named', async ({
  openLibraryPage,
}) => {
  const page = await openLibraryPage({ entries: [{ id: 'bolt-1' }] });
  await choose(page, file('Daily.', '2026-10-01'));
  await expect(dialog(page).getByRole('alert')).toContainText(
    'One of its answers has the id of an answer of another company: bolt-1 (Acme).',
  );
});

test('what the organisation hands out is said, shown, and taken in with one click; then nothing is said', async ({
  openLibraryPage,
}) => {
  const handedOut = writeLibraryFile([bolt], [says('Daily.')], '2026-10-01T08:00:00.000Z');
  const page = await openLibraryPage({ handedOut });
  const notice = page.getByRole('status').filter({ hasText: 'Your organisation hands out answers of Bolt' });
  await notice.getByRole('button', { name: 'See what they change' }).click();
  await expect(dialog(page)).toContainText('1 new, 0 changed');
  await take(page);
  await expect(list(page)).toContainText('Daily.');
  await expect(notice).toHaveCount(0);
});

test('what the organisation hands out while the library is open is said as well', async ({
  openLibraryPage,
}) => {
  const handedOut = writeLibraryFile([bolt], [says('Daily.')], '2026-10-01T08:00:00.000Z');
  const page = await openLibraryPage({ handedOut, isHandedOutLater: true });
  const notice = page.getByRole('status').filter({ hasText: 'Your organisation hands out answers of Bolt' });
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(notice).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('policy')));
  await expect(notice).toBeVisible();
});

test('answers that are handed out and cannot be read are named as such', async ({ openLibraryPage }) => {
  const page = await openLibraryPage({ handedOut: '{"format":' });
  await expect(page.getByRole('alert')).toContainText('hands out cannot be read');
});
