import { expect, test, type Page } from '@playwright/test';
import { writeLibraryFile } from '../../../core/library/libraryFile.ts';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { anEntry } from '../../unit/match/anEntry.ts';

const bolt = { id: 'bolt', name: 'Bolt' };

function library(answer: string, day: string): string {
  const entry = anEntry({ id: 'bolt-1', vendor: 'bolt', answer: { text: answer } });
  return writeLibraryFile([bolt], [entry], `${day}T08:00:00.000Z`);
}

/** Writes the file that the team hands out, as whoever maintains it would. */
function handOut(page: Page, text: string): Promise<void> {
  return page.evaluate(async (content) => {
    const folder = await navigator.storage.getDirectory();
    const writing = await (await folder.getFileHandle('team.json', { create: true })).createWritable();
    await writing.write(content);
    await writing.close();
  }, text);
}

const answer = (page: Page) => page.getByRole('list', { name: 'Entries found' }).getByRole('listitem');

test('a team’s file is chosen once; from then on one click shows what a new version changes', async () => {
  const extension = await launchExtension();
  const page = await extension.context.newPage();
  // No test can click in the browser's own file chooser: it is answered with a real handle to a real file.
  await page.addInitScript(() =>
    Object.assign(window, {
      showOpenFilePicker: async () => [
        await (await navigator.storage.getDirectory()).getFileHandle('team.json'),
      ],
    }),
  );
  await page.goto(`chrome-extension://${extension.extensionId}/library.html`);
  await handOut(page, library('Daily.', '2026-10-01'));
  await page.getByRole('button', { name: 'Team’s file', exact: true }).click();
  await page.getByRole('button', { name: 'Choose the team’s file' }).click();
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(answer(page)).toHaveText([/Daily/]);
  await expect(page.getByRole('button', { name: 'Update from the team’s file' })).toBeVisible();

  await page.reload();
  await handOut(page, library('Weekly.', '2026-11-01'));
  await page.getByRole('button', { name: 'Update from the team’s file' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('0 new, 1 changed');
  await dialog.getByText('Changed: 1').click();
  await page.screenshot({ path: 'test-results/team-update.png' });
  await dialog.getByRole('button', { name: 'Take it in' }).click();
  await expect(answer(page)).toHaveText([/Weekly/]);

  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('team.json'));
  await page.getByRole('button', { name: 'Update from the team’s file' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The file of the last time cannot be read');
  await extension.close();
});
