import { expect } from '@playwright/test';
import { openCard, test } from '../desk.ts';
import { holdReviews } from '../holdReviews.ts';

const contentQuestion = 'Which content created by our users do you host?';

test('two windows that change the same answer at once lose nothing and show the conflict', async ({
  openDesk,
  extension,
}) => {
  const { popup } = await openDesk('sample/assessment.html', 'Wildix');
  const second = await extension.context.newPage();
  await second.goto(popup.url().replace('popup.html', 'sidepanel.html'));
  const third = await extension.context.newPage();
  await third.goto(new URL('manifest.json', popup.url()).href);

  const here = await openCard(popup, contentQuestion);
  const there = await openCard(second, contentQuestion);
  const release = await holdReviews(third);
  await here.getByRole('textbox', { name: 'Answer' }).fill('Written here.');
  await there.getByRole('textbox', { name: 'Answer' }).fill('Written there.');
  await release();

  // Whoever reached the disk first, the other keeps its words before its eyes.
  const isHere = () => popup.getByText(/Here you had: “Written here\.”/).isVisible();
  const isThere = () => second.getByText(/Here you had: “Written there\.”/).isVisible();
  await expect.poll(async () => (await isHere()) || (await isThere())).toBe(true);
  const loser = (await isHere())
    ? { panel: popup, words: 'Written here.' }
    : { panel: second, words: 'Written there.' };
  const card = await openCard(loser.panel, contentQuestion);
  await card.getByRole('button', { name: 'Use mine' }).click();
  for (const one of [here, there])
    await expect(one.getByRole('textbox', { name: 'Answer' })).toHaveValue(loser.words);
  for (const panel of [popup, second]) await expect(panel.getByRole('alert')).toHaveCount(0);
});

test('an approval in one window is seen in the other at once', async ({ openDesk, extension }) => {
  const { popup } = await openDesk('sample/assessment.html', 'Wildix');
  const second = await extension.context.newPage();
  await second.goto(popup.url().replace('popup.html', 'sidepanel.html'));
  const there = await openCard(second, contentQuestion);
  const here = await openCard(popup, contentQuestion);
  await here.getByRole('button', { name: 'Approve' }).click();
  await expect(there).toContainText('Approved by you');
  await there.getByRole('textbox', { name: 'Answer' }).fill('Changed there.');
  await expect(here.getByRole('status')).toHaveText('Edited');
  await expect(here.getByRole('textbox', { name: 'Answer' })).toHaveValue('Changed there.');
});
