/**
 * Pages of the corpus in the real extension: what the panel lists is what the page asks, and an answer that a
 * person enters there stands in the page afterwards, read without the extension. A sample by default; `npm run test:corpus` takes
 * every page whose controls work without a script.
 */
import { expect, type Page } from '@playwright/test';
import { readPage } from '../../scripts/demo/readPage.ts';
import { isEmptyChoice } from '../../core/detect/words/empty.ts';
import type { Question } from '../../core/types.ts';
import { corpusPages, truthOf, type Truth } from '../pages/truth.ts';
import { insertApproved, test } from './desk.ts';

test.use({ siteFolder: 'tests/pages' });

const sample = [
  'engines/key-hints.html',
  'native/labels.html',
  'tables/answer-column.html',
  'tables/click-to-edit.html',
  'shadow/slots.html',
  'virtual/grid.html',
  'none/site-tools.html',
];
const pages = process.env['ONRECORD_CORPUS'] === 'all' ? corpusPages() : sample;

for (const name of pages)
  test(`${name}: the panel lists what it asks, and an answer entered stands in the page`, async ({
    openDesk,
  }) => {
    const { page, popup } = await openDesk(name);
    const truths = (await truthOf(page)).filter(({ miss }) => miss === undefined);
    if (truths.length === 0) {
      await expect(popup.getByRole('heading', { name: /no question/i })).toBeVisible();
      return;
    }
    await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
    await expect(popup.getByRole('listitem')).toHaveCount(await countAsked(page, truths));
    const questions = (await readPage(page)).map(({ question }) => question);
    const isOnly = ({ text }: Question) => questions.filter((one) => one.text.includes(text)).length === 1;
    const question = questions.find((one) => isWritten(one, name) && isOnly(one));
    if (!question) return;
    const shown = await enter(popup, question);
    await insertApproved(popup);
    await expect(popup.getByRole('region', { name: 'Progress' })).toContainText('1 Inserted');
    const held = (await readPage(page)).map(({ question: now }) => [now.text, shownIn(now)].join(': '));
    expect(held).toContain(`${question.text}: ${shown}`);
  });

declare const askedRows: readonly { readonly text: string }[];

/** How many questions there are, with the rows of a list that renders only what is in view. */
function countAsked(page: Page, rendered: readonly Truth[]): Promise<number> {
  return page.evaluate(
    (texts) => {
      const rows = typeof askedRows === 'undefined' ? [] : askedRows;
      return rows.length + texts.filter((asked) => !rows.some(({ text }) => text === asked)).length;
    },
    rendered.map(({ question }) => question),
  );
}

/** Empty, and of native controls: the pages have no scripts that would move those of `custom/`. */
function isWritten({ control, value }: Question, page: string): boolean {
  const isNative = !page.startsWith('custom/');
  const isText = ['text', 'textarea'].includes(control.kind);
  const isChoice = ['radio', 'select', 'checkbox', 'matrix-row'].includes(control.kind);
  return (
    value.choice === null &&
    value.text === null &&
    (isText || (isNative && isChoice && control.options.length > 1))
  );
}

/** Answers a question in its card, by its first real option or in words, and approves it. */
async function enter(popup: Page, { text: asked, control }: Question): Promise<string> {
  const card = popup.getByRole('listitem', { name: asked });
  const opened = card.getByRole('button', { expanded: true });
  if ((await opened.count()) === 0) await card.getByRole('button').first().click();
  await opened.waitFor();
  const option = control.options.find((text) => !isEmptyChoice(text));
  const text = 'Entered by hand.';
  if (option === undefined) await card.getByRole('textbox', { name: 'Answer' }).fill(text);
  else if (control.kind === 'checkbox')
    await card.getByRole('checkbox', { name: option, exact: true }).check();
  else if (control.options.length > 6)
    await card.getByRole('combobox', { name: 'Options of the form' }).selectOption(option);
  else await card.getByRole('radio', { name: option, exact: true }).check();
  await card.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(card).toContainText('Approved by you');
  return option ?? text;
}

const shownIn = ({ value }: Question): string => value.choice?.join('; ') ?? value.text ?? '';
