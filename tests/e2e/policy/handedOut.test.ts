import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeLibraryFile } from '../../../core/library/libraryFile.ts';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { anEntry } from '../../unit/match/anEntry.ts';
import { underPolicy, whyNoPolicy } from './underPolicy.ts';

const bolt = { id: 'bolt', name: 'Bolt' };

/** A library of two answers as an organisation hands it out in its policy. */
function handedOut(backups: string, keys: string, day: string): object {
  const entries = [
    anEntry({ id: 'bolt-1', vendor: 'bolt', question: 'Backups?', answer: { text: backups } }),
    anEntry({ id: 'bolt-2', vendor: 'bolt', question: 'Keys?', answer: { text: keys } }),
  ];
  return { teamLibrary: writeLibraryFile([bolt], entries, `${day}T08:00:00.000Z`) };
}

const answers = (page: Page) => page.getByRole('list', { name: 'Entries found' }).getByRole('listitem');
const notice = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Your organisation hands out answers of Bolt' });

test('what a policy hands out is taken in, and its next version leaves an own version as it is', async () => {
  const why = whyNoPolicy();
  test.skip(why !== null, why ?? '');
  const profile = mkdtempSync(join(tmpdir(), 'onrecord-handed-out-'));
  rmSync(profile, { recursive: true });
  const policy = handedOut('Daily.', 'Two people.', '2026-10-01');
  await underPolicy(policy, async (extension, setPolicy) => {
    const inLibrary = async (body: (page: Page) => Promise<void>) => {
      const running = await launchExtension({ extension, profile });
      try {
        const page = await running.context.newPage();
        await page.goto(`chrome-extension://${running.extensionId}/library.html`);
        await body(page);
      } finally {
        await running.close();
      }
    };
    await inLibrary(async (page) => {
      await expect(notice(page)).toContainText('version of 1 October 2026');
      await notice(page).getByRole('button', { name: 'See what they change' }).click();
      await expect(page.getByRole('dialog')).toContainText('2 new, 0 changed');
      await page.getByRole('button', { name: 'Take it in' }).click();
      await expect(answers(page)).toHaveText([/Daily/, /Two people/]);
      await expect(notice(page)).toHaveCount(0);

      await answers(page).first().getByRole('button').click();
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByRole('textbox', { name: 'Answer', exact: true }).fill('Hourly, here.');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('article')).toContainText('Your version of the team');
    });
    setPolicy(handedOut('Weekly.', 'Three people.', '2026-11-01'));
    await inLibrary(async (page) => {
      await expect(notice(page)).toContainText('version of 1 November 2026');
      await notice(page).getByRole('button', { name: 'See what they change' }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('0 new, 1 changed, 0 retired; 1 of your own versions stay.');
      await dialog.getByText('Changed: 1').click();
      await page.screenshot({ path: 'test-results/handed-out-update.png' });
      await dialog.getByRole('button', { name: 'Take it in' }).click();
      await expect(answers(page)).toHaveText([/Hourly, here/, /Three people/]);
      await expect(notice(page)).toHaveCount(0);
      // What the own version stands in for is what the organisation says by now.
      await answers(page).first().getByRole('button').click();
      await expect(page.getByRole('region', { name: 'What your version changes' })).toContainText('Weekly');
    });
  });
  rmSync(profile, { recursive: true, force: true });
});
