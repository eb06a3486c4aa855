import { expect, type Page } from '@playwright/test';
import { brokenRules } from '../../axe.ts';
import { openCard, test } from '../desk.ts';
import { give, openWizard, toPreview } from '../import/wizard.ts';

test.use({ siteFolder: 'tests/e2e/pages' });

/** Every table and row of the database that holds this text. */
function tablesWith(page: Page, text: string): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('onrecord');
        opening.addEventListener('success', () => {
          const names = [...opening.result.objectStoreNames];
          const reading = opening.result.transaction(names);
          const found: string[] = [];
          for (const name of names)
            reading
              .objectStore(name)
              .getAll()
              .addEventListener('success', ({ target }) => {
                const rows = JSON.stringify((target as IDBRequest).result);
                if (rows.includes(wanted)) found.push(name);
              });
          reading.addEventListener('complete', () => {
            opening.result.close();
            resolve(found);
          });
        });
      }),
    text,
  );
}

test('a company goes with everything of theirs; nothing of the others goes', async ({ extension, site }) => {
  const page = await openWizard(extension);
  await page.getByRole('button', { name: 'Add a company' }).click();
  await page.getByLabel('Name of the company that answers').fill('Harbour');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByLabel('Answers of', { exact: true })).toHaveValue('harbour');
  await give(page, 'a.csv', 'Question,Answer\nHow often are backups taken?,Twice a day.\n');
  await toPreview(page);
  await page.getByRole('radio', { name: /^Active/ }).check();
  await page.getByRole('button', { name: 'Import 1 answer' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  await page.close();

  const form = await extension.context.newPage();
  await form.goto(`${site.origin}/moving.html`);
  for (const vendor of ['Wildix', 'Harbour']) {
    const popup = await extension.openPopup(form);
    if (vendor === 'Wildix') await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
    else await popup.getByLabel('Answering as').selectOption('harbour');
    // The list of the company before is still there for a moment: nothing is clicked before the new one is.
    await expect(popup.getByRole('combobox', { name: 'Answering as' })).toHaveValue(vendor.toLowerCase());
    const row = popup.getByRole('listitem', { name: 'How often are backups taken?' });
    await expect(row).toHaveAttribute('data-state', 'to-review');
    const card = await openCard(popup, 'How often are backups taken?');
    await card.getByRole('button', { name: 'Approve' }).click();
    await expect(card).toContainText('Approved by you');
    await popup.close();
  }

  const library = await extension.context.newPage();
  await library.goto(`chrome-extension://${extension.extensionId}/library.html`);
  await library.getByLabel('Answers of', { exact: true }).selectOption('harbour');
  const before = await tablesWith(library, 'harbour');
  expect(before).toEqual(expect.arrayContaining(['entries', 'history', 'log', 'reviews', 'vendors']));
  await library.getByRole('button', { name: 'Remove', exact: true }).click();
  const dialog = library.getByRole('dialog');
  await expect(dialog).toContainText('No whole backup has been made here yet');
  expect(await brokenRules(library)).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove Harbour and 1 answer' }).click();
  await expect(library.getByText('Harbour is removed.')).toBeVisible();
  expect(await tablesWith(library, 'harbour')).toEqual([]);
  expect(await tablesWith(library, 'wildix')).toEqual(
    expect.arrayContaining(['questionnaires', 'reviews', 'log']),
  );
  await expect(library.getByLabel('Answers of', { exact: true }).getByText('Harbour')).toHaveCount(0);
});
