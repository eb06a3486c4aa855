import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readFile } from '#core/files/readFile.ts';
import { openCard, test } from '../desk.ts';

const reviewHeader = [
  'Section',
  'Number',
  'Question',
  'Answer',
  'Source',
  'Confidence',
  'State',
  'Approver',
  'Approved at',
];
const contentQuestion = 'Which content created by our users do you host?';
const formula = '=HYPERLINK("http://evil.example","see")';

/** Presses a format in the dialog and hands back what was really downloaded. */
async function downloaded(popup: Page, format: string): Promise<{ name: string; bytes: Uint8Array }> {
  const download = popup.waitForEvent('download');
  await popup.getByRole('dialog').getByRole('button', { name: format }).click();
  const file = await download;
  await expect(popup.getByRole('dialog').getByRole('status')).toContainText(file.suggestedFilename());
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

async function rowsOf(file: { name: string; bytes: Uint8Array }): Promise<readonly (readonly string[])[]> {
  const read = await readFile(file);
  if (read.outcome !== 'read' || read.contents.shape !== 'tables')
    throw new Error(`${file.name} is no table.`);
  return read.contents.tables[0]?.rows ?? [];
}

test('the review and its gaps are downloaded as CSV, workbook and page, and say what the panel says', async ({
  openDesk,
}) => {
  const { page, popup } = await openDesk('sample/assessment.html', 'Wildix');
  const questions = await popup.getByRole('listitem').count();
  const card = await openCard(popup, contentQuestion);
  await card.getByRole('textbox', { name: 'Answer' }).fill(formula);
  await card.getByRole('button', { name: 'Approve', exact: true }).click();
  await popup.getByRole('button', { name: 'Menu' }).click();
  await popup.getByRole('button', { name: 'Export …' }).click();

  const csv = await downloaded(popup, 'CSV');
  const [header, ...rows] = await rowsOf(csv);
  expect(header).toEqual(reviewHeader);
  expect(rows).toHaveLength(questions);
  const row = rows.find((cells) => cells.includes(contentQuestion)) ?? [];
  expect(row[reviewHeader.indexOf('State')]).toMatch(/^Approved by/);
  expect(row[reviewHeader.indexOf('Approved at')]).toMatch(/^\d{4}-\d\d-\d\d/);
  expect(new TextDecoder().decode(csv.bytes)).not.toMatch(/(^|[,"\n])=HYPERLINK/);

  const workbook = await downloaded(popup, 'Excel');
  expect(await rowsOf(workbook)).toEqual([header, ...rows]);

  const sheet = await popup.context().newPage();
  const asked: string[] = [];
  sheet.on('request', (request) => asked.push(request.url()));
  await sheet.setContent(new TextDecoder().decode((await downloaded(popup, 'Page to print')).bytes));
  await expect(sheet.getByText(formula)).toBeVisible();
  expect(await sheet.locator('h3').count()).toBe(questions);
  expect(asked).toEqual([]);

  await popup
    .getByRole('dialog')
    .getByRole('radio', { name: /^The gap list/ })
    .check();
  const gaps = (await rowsOf(await downloaded(popup, 'CSV'))).flat();
  expect(gaps).not.toContain(contentQuestion);
  const open = await page.evaluate(() => document.body.textContent ?? '');
  expect(gaps.some((cell) => cell.endsWith('?') && open.includes(cell))).toBe(true);
});
