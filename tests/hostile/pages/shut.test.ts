import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Case } from '../case/case.ts';
import { form } from '../case/desk.ts';
import messages from '../../../locales/en.json' with { type: 'json' };

type Problem = keyof typeof messages.problems;

/** Clicks the toolbar button at that address: its words stand there, once, with their next step. */
async function expectWords(at: Case, address: string, problem: Problem): Promise<void> {
  const page = await at.extension.context.newPage();
  await page.goto(address);
  const panel = await at.openPanel(page);
  const { cause, nextStep } = messages.problems[problem];
  await expect(panel.getByRole('alert')).toHaveText(`${cause} ${nextStep}`);
  await panel.getByRole('button', { name: messages.states.scanAgain }).click();
  await expect(panel.getByRole('alert')).toHaveText(`${cause} ${nextStep}`);
}

test('H38 a page of the browser gives one clear sentence', async ({ at }) => {
  await expectWords(at, 'chrome://version', 'browser_page');
});

test('H38 an empty tab, a page’s source and an address of data are not said to wait for a click', async ({
  at,
}) => {
  // Only one tab may be empty: the toolbar button is clicked by address and title.
  for (const page of at.extension.context.pages()) if (page.url() === 'about:blank') await page.close();
  const served = at.site.serve('/form', form);
  for (const address of ['about:blank', `view-source:${served}`, 'data:text/html,<h1>hello</h1>'])
    await expectWords(at, address, 'kept_out');
});

test('H38 a file is not said to wait for a click but for leave to read files', async ({ at }) => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-file-'));
  const path = join(folder, 'form.html');
  writeFileSync(path, form);
  await at.hand.forbidFiles();
  await expectWords(at, pathToFileURL(path).href, 'kept_out');
  rmSync(folder, { recursive: true });
});

test('H38 a PDF is called one, whatever its address says', async ({ at }) => {
  const headers = { 'content-type': 'application/pdf' };
  await expectWords(at, at.site.serve('/form', { html: onePage, headers }), 'pdf');
});

/** The least a viewer takes for a document of one empty page. */
const onePage = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
