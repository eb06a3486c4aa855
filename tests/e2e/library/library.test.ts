import { expect, type Page } from '@playwright/test';
import { openCard, test } from '../desk.ts';

const entry = {
  question: 'Summarise the underwriting arrangements',
  answer: 'Our policy covers five million.',
};
const insurance = 'Do you carry cyber insurance, and up to which amount?';
const nextForm = `<!doctype html><title>Another customer</title><form><h2>Supplier security assessment</h2>
  <p><label>${insurance} <textarea></textarea></label></p>
  <p><label>How often are backups taken? <textarea></textarea></label></p>
  <p><label>Which encryption do you use in transit? <textarea></textarea></label></p></form>`;

async function writeEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a company' }).click();
  await page.getByLabel('Name of the company that answers').fill('Acme');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'New entry' }).click();
  const fields = {
    Question: entry.question,
    Answer: entry.answer,
    Document: 'Policy',
    Section: '3',
    Topic: 'Cover',
  };
  for (const [name, words] of Object.entries(fields))
    await page.getByRole('textbox', { name, exact: true }).fill(words);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('article')).toContainText(entry.answer);
}

test('an own answer, once saved for a question, is offered where the next customer asks it', async ({
  extension,
  openDesk,
  site,
}) => {
  const library = await extension.context.newPage();
  await library.goto(`chrome-extension://${extension.extensionId}/library.html`);
  await writeEntry(library);

  const { popup } = await openDesk('sample/assessment.html');
  await popup.getByRole('button', { name: 'Answer as Acme' }).click();
  const card = await openCard(popup, insurance);
  await expect(card).toContainText('Not on record');
  await card.getByText('Search the record').click();
  await card.getByRole('searchbox').fill('underwriting');
  await card
    .locator('.library-search')
    .getByRole('button', { name: `Use this answer: ${entry.question}` })
    .click();
  await card.getByRole('button', { name: 'Approve', exact: true }).click();
  await card.getByRole('heading').getByRole('button').focus();
  await popup.keyboard.press('l');
  await expect(card).toContainText('Saved to the library as another way to ask');

  await library.reload();
  await library.getByRole('list', { name: 'Entries found' }).getByRole('button').click();
  await expect(library.getByRole('article')).toContainText(insurance);
  await expect(library.getByRole('region', { name: 'History' })).toContainText('Learned by you');

  await extension.context.route(`${site.origin}/next.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: nextForm }),
  );
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/next.html`);
  const next = await extension.openPopup(page);
  const again = await openCard(next, insurance);
  await expect(again.getByRole('textbox', { name: 'Answer' })).toHaveValue(entry.answer);
  await expect(again).toContainText('Policy, 3');
});

test('the library opens from the panel, and as the options page', async ({ extension, openDesk }) => {
  const { popup } = await openDesk('sample/assessment.html', 'Wildix');
  await popup.getByRole('button', { name: 'Menu' }).click();
  await popup.getByRole('button', { name: 'Open the library' }).click();
  const address = `chrome-extension://${extension.extensionId}/library.html`;
  await expect.poll(() => extension.openParts()).toContain(address);
});
