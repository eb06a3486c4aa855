import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { launchExtension, type RunningExtension } from '../../../scripts/browser/launch.ts';
import { openCard, test } from '../desk.ts';

const sample = 'sample/assessment.html';
const edited = 'Name your data protection officer';
const approved = 'Which content created by our users do you host?';

async function openReviews(extension: RunningExtension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/library.html#reviews`);
  await page.getByText('Open a review file').waitFor();
  return page;
}

/** Saves the review file from the dialog that is open, and reads what was downloaded. */
async function save(page: Page, name: string, button = 'Save review file'): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Send for review' });
  await dialog.getByLabel('Your name').fill(name);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: button }).click();
  const saved = await download;
  await expect(dialog.getByRole('status')).toContainText(`Saved ${saved.suggestedFilename()}`);
  return readFileSync(await saved.path(), 'utf8');
}

async function give(page: Page, content: string | Buffer, name = 'form.onrecord.json'): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function sendFromPanel(popup: Page, name: string): Promise<string> {
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Menu' }).click();
  await popup.getByRole('button', { name: 'Send for review' }).click();
  const text = await save(popup, name);
  await popup.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return text;
}

/** Types an answer into a question's card, and leaves the field. */
async function answer(page: Page, question: string, words: string): Promise<void> {
  const card = await openCard(page, question);
  await card.getByRole('textbox', { name: /Answer|Comment/ }).fill(words);
  await card.getByRole('textbox', { name: /Answer|Comment/ }).blur();
}

test('a review goes to a reviewer in another browser and comes back, with a conflict on the way', async ({
  openDesk,
  extension,
}) => {
  const { popup } = await openDesk(sample, 'Wildix');
  await answer(popup, edited, 'Ada wrote this first.');
  const sent = await sendFromPanel(popup, 'Ada');

  const reviewer = await launchExtension();
  let back: string;
  try {
    const reviews = await openReviews(reviewer);
    await expect(reviews.getByText('No reviews yet')).toBeVisible();
    await give(reviews, sent);
    const dialog = reviews.getByRole('dialog');
    await expect(dialog).toContainText('by Ada');
    await expect(dialog).toContainText('not who wrote it');
    await dialog.getByLabel('Your name').fill('Grace');
    await dialog.getByRole('button', { name: 'Take in' }).click();
    await reviews.getByRole('region', { name: 'Progress' }).waitFor();
    const card = await openCard(reviews, approved);
    await expect(card.getByRole('button', { name: 'Insert' })).toHaveCount(0);
    await card.getByRole('button', { name: 'Approve' }).click();
    await expect(card).toContainText('Approved by you');
    await answer(reviews, edited, 'Grace wrote this.');
    await reviews.getByRole('button', { name: 'Send back' }).click();
    back = await save(reviews, 'Grace');
  } finally {
    await reviewer.close();
  }

  await answer(popup, edited, 'Ada wrote this meanwhile.');
  const reviews = await openReviews(extension);
  await give(reviews, back);
  const dialog = reviews.getByRole('dialog');
  await expect(dialog.getByRole('group', { name: edited })).toContainText('Ada wrote this meanwhile.');
  await expect(dialog.getByRole('group', { name: edited })).toContainText('Grace wrote this.');
  await expect(dialog.getByRole('button', { name: 'Take in' })).toBeDisabled();
  await dialog.getByRole('radio', { name: 'In the file' }).check();
  await dialog.getByRole('button', { name: 'Take in' }).click();
  await reviews.getByRole('region', { name: 'Progress' }).waitFor();

  const mine = await openCard(popup, edited);
  await expect(mine.getByRole('textbox', { name: /Answer|Comment/ })).toHaveValue('Grace wrote this.');
  await expect(await openCard(popup, approved)).toContainText('Approved by Grace');
  const merges = JSON.parse(await sendFromPanel(popup, 'Ada')).review.log.filter(
    ({ act }: { act: { kind: string } }) => act.kind === 'merge',
  );
  expect(merges.map(({ by }: { by: { name: string } }) => by.name)).toEqual(['Ada', 'Ada']);

  // The same file once more has nothing new.
  await reviews.getByRole('link', { name: 'All reviews' }).click();
  await give(reviews, back);
  await expect(reviews.getByRole('dialog').getByRole('button', { name: 'Take in' })).toHaveCount(0);
});

test('the readable copy holds the same questions, shows without a script and asks for nothing', async ({
  openDesk,
  extension,
}) => {
  const { popup } = await openDesk(sample, 'Wildix');
  await popup.getByRole('button', { name: 'Menu' }).click();
  await popup.getByRole('button', { name: 'Send for review' }).click();
  const file = JSON.parse(await save(popup, 'Ada'));
  const copy = await save(popup, 'Ada', 'Save readable copy');
  const page = await extension.context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(copy);
  const questions = file.review.records.map((record: { question: { text: string } }) => record.question.text);
  const headings = await page.locator('h3').allInnerTexts();
  expect(headings).toHaveLength(questions.length);
  for (const text of questions) expect(headings.join('\n')).toContain(text.replaceAll(/\s+/g, ' '));
  expect(asked).toEqual([]);
});

test('a file that is altered, cut off, from the future, foreign or too large is refused in words, and nothing is kept', async ({
  openDesk,
}) => {
  const { popup } = await openDesk(sample, 'Wildix');
  const sent = await sendFromPanel(popup, 'Ada');
  const reviewer = await launchExtension();
  try {
    const reviews = await openReviews(reviewer);
    const cases: readonly [string | Buffer, RegExp][] = [
      [sent.replace('"Ada"', '"Eve"'), /was changed after OnRecord wrote it.*write the file again/],
      [sent.slice(0, sent.length / 2), /cut off or damaged.*after character \d+.*write the file again/],
      [
        sent.replace('"version": 1', '"version": 2'),
        /newer OnRecord.*format 2; this OnRecord reads 1.*Update/,
      ],
      ['{"answers": []}', /not a review file.*\.onrecord\.json/],
      ['{"format":"onrecord-review","__proto__":{"a":1}}', /forbidden name/],
      [Buffer.alloc(20 * 1024 * 1024 + 1, 32), /larger than a review file can be/],
    ];
    for (const [content, words] of cases) {
      await give(reviews, content);
      await expect(reviews.getByRole('alert')).toContainText(words);
      await expect(reviews.getByRole('dialog')).toHaveCount(0);
    }
    await reviews.reload();
    await expect(reviews.getByText('No reviews yet')).toBeVisible();
  } finally {
    await reviewer.close();
  }
});
