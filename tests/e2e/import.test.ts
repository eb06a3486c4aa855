import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { tablesToXlsx } from '../../core/files/writeXlsx.ts';
import { launchExtension, type RunningExtension } from '../../scripts/browser/launch.ts';

/**
 * Set ONRECORD_SEEDS to a folder of documents to import those instead of our own look-alikes; each test then
 * prints how many entries came of each.
 */
const folder = process.env['ONRECORD_SEEDS'] ?? 'tests/e2e/files';
const isOurs = process.env['ONRECORD_SEEDS'] === undefined;
const expected: Readonly<Record<string, number>> = { 'questions.txt': 5, 'sections.txt': 3 };

interface Kept {
  readonly question: string;
  readonly status: string;
  readonly origin: string;
  readonly answer: { readonly text: string };
  readonly source: { readonly document: string; readonly section: string; readonly date?: string };
}

/** What the database holds, read past the interface. */
function kept(page: Page): Promise<readonly Kept[]> {
  return page.evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const opening = indexedDB.open('onrecord');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result);
          });
        });
      }),
  );
}

async function openWizard(extension: RunningExtension, violations: string[] = []): Promise<Page> {
  const page = await extension.context.newPage();
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript/i.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(error.message));
  await page.goto(`chrome-extension://${extension.extensionId}/library.html#import`);
  await expect(page.getByRole('heading', { name: 'Bring your answers' })).toBeVisible();
  return page;
}

async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page
    .getByLabel('Choose a file, or drop it here')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

async function toPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
}

async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
}

const documents = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

for (const name of documents) {
  test(`every question and section of ${name} becomes a draft with its source`, async () => {
    const extension = await launchExtension();
    const violations: string[] = [];
    const page = await openWizard(extension, violations);
    await give(page, name, readFileSync(join(folder, name)));
    await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeFocused();
    const taken = await page.getByRole('checkbox', { name: /^Take passage/, checked: true }).count();
    await toPreview(page);
    await page.getByRole('button', { name: `Import ${taken} answers` }).click();
    await expect(page.getByText(`${taken} answers of`)).toBeVisible();
    const entries = await kept(page);
    console.log(`${name}: ${taken} passages taken, ${entries.length} drafts`);
    expect(entries).toHaveLength(taken);
    if (isOurs) expect(taken).toBe(expected[name]);
    for (const { status, origin, source, answer } of entries) {
      expect([status, origin]).toEqual(['draft', 'import']);
      expect(source.document).not.toBe('');
      expect(source.section).not.toBe('');
      expect(answer.text).not.toBe('');
    }
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: 'Undo the whole import' }).click();
    await expect(page.getByText('The import is taken back:')).toBeVisible();
    expect(await kept(page)).toEqual([]);
    await extension.close();
  });
}

test('the wizard: columns are corrected, each row has its verdict, bad rows are left out knowingly', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await isAccessible(page);
  const file = await tablesToXlsx([
    {
      name: 'Answers',
      header: ['Customer asks', 'What we say', 'When'],
      rows: [
        ['Is data encrypted?', 'It is, with AES-256.', '2024-03-01'],
        ['Is data encrypted?', 'Not at all.', '2024-03-01'],
        ['Where is it?', 'In Bern.', 'some day'],
        ['Who may see it?', '', ''],
      ],
    },
  ]);
  await give(page, 'answers.xlsx', file);
  await page.getByRole('checkbox', { name: /Answers/ }).check();
  await page.getByLabel('Row that names the columns').selectOption({ index: 1 });
  await page.getByLabel('Column 1 holds').selectOption('Question');
  await page.getByLabel('Column 2 holds').selectOption('Answer');
  await page.getByLabel('Column 3 holds').selectOption('Date');
  await isAccessible(page);
  await page.screenshot({ path: 'test-results/import-columns.png', fullPage: true });
  await toPreview(page);
  for (const verdict of ['New 1', 'Conflicting 1', 'Cannot be read 1', 'No answer 1'])
    await expect(page.getByRole('button', { name: verdict })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'row 4: date must look like' })).toBeVisible();
  await isAccessible(page);
  await page.screenshot({ path: 'test-results/import-preview.png', fullPage: true });
  const button = page.getByRole('button', { name: 'Import 1 answer' });
  await expect(button).toBeDisabled();
  await page.getByLabel('Leave out the rows that cannot be read').check();
  await page.getByRole('radio', { name: /^Active/ }).check();
  await button.click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  await isAccessible(page);
  await page.screenshot({ path: 'test-results/import-report.png', fullPage: true });
  expect((await kept(page)).map(({ answer, status }) => [answer.text, status])).toEqual([
    ['It is, with AES-256.', 'active'],
  ]);
  await extension.close();
});

test('pasted text by keyboard alone', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await page.getByLabel('Or paste text').focus();
  await page.keyboard.insertText('Q: Where is it?\nA: In Bern.\n\nQ: Who made it?\nA: We did.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeFocused();
  await page.screenshot({ path: 'test-results/import-outline.png', fullPage: true });
  await isAccessible(page);
  await page.getByLabel('Source document').press('Enter');
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
  await page.getByRole('button', { name: 'Import 2 answers' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeFocused();
  expect((await kept(page)).map(({ question }) => question).toSorted()).toEqual([
    'Where is it?',
    'Who made it?',
  ]);
  await extension.close();
});

test('a file that cannot be read says why and what to do, and nothing is kept', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await give(page, 'library.json', '{"format":"onrecord-library","version":7,"entries":[]}');
  await expect(page.getByRole('alert')).toContainText('version 7, this OnRecord reads up to 1');
  await give(page, 'library.json', '{"format":"onrecord-lib');
  await expect(page.getByRole('alert')).toContainText('line 1, column');
  await give(page, 'old.xls', 'text');
  await expect(page.getByRole('alert')).toContainText('.xls');
  await isAccessible(page);
  expect(await kept(page)).toEqual([]);
  await extension.close();
});

function manyRows(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => `Question ${index}?,Answer ${index}.`);
  return ['Question,Answer', ...rows].join('\n');
}

test('I15 cancelled while it is read, and again in the preview: nothing changes', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await give(page, 'many.csv', manyRows(50_000));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Bring your answers' })).toBeFocused();
  await give(page, 'few.csv', manyRows(100));
  await toPreview(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Bring your answers' })).toBeFocused();
  expect(await kept(page)).toEqual([]);
  await extension.close();
});

test('I15 the page is closed while the library is written: all or nothing', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await give(page, 'many.csv', manyRows(20_000));
  await toPreview(page);
  await page.getByRole('button', { name: 'Import 20000 answers' }).click();
  await page.getByRole('heading', { name: 'Writing to the library' }).waitFor();
  await page.close();
  const again = await openWizard(extension);
  expect([0, 20_000]).toContain((await kept(again)).length);
  await extension.close();
});
