import type { Page } from '@playwright/test';
import { expect, test } from '../case/case.ts';
import { form } from '../case/desk.ts';
import messages from '../../../locales/en.json' with { type: 'json' };

/** As long as it takes on a busy machine; what is promised is that it ends, and how it ends. */
const patient = { timeout: 150_000 };
const fields = 10_500;

/** More text boxes than are read, each among elements that say nothing; one in a hundred asks at great length. */
function lengthen(page: Page): Promise<void> {
  return page.evaluate((many) => {
    const long = 'Describe how each backup is encrypted, rotated, tested and restored; '.repeat(40);
    const field = (n: number) =>
      `<p><label for="n${n}">${n % 100 === 0 ? long : ''} Is backup ${n} tested?</label>${'<b></b>'.repeat(10)}<textarea id="n${n}"></textarea></p>`;
    document
      .querySelector('#form')!
      .insertAdjacentHTML('beforeend', Array.from({ length: many }, (_, n) => field(n)).join(''));
  }, fields);
}

test('H27 a page of more text boxes than are read is read up to the bound, and the bound is said', async ({
  at,
}) => {
  test.setTimeout(400_000);
  const page = await at.visit('/form', form);
  at.movesItself = true;
  at.bait(fields);
  await lengthen(page);
  const panel = await at.openPanel(page);
  await panel.getByRole('button', { name: 'Answer as Wildix' }).click(patient);
  await expect(panel.getByText(messages.states.cut.replace('{count}', '10,000'))).toBeVisible(patient);
});

test('H27 while such a page is read the panel says how far it is, and stops when asked', async ({ at }) => {
  test.setTimeout(400_000);
  const page = await at.visit('/form', form);
  at.movesItself = true;
  at.bait(fields);
  await lengthen(page);
  const panel = await at.openPanel(page);
  await expect(panel.getByText(messages.states.readingMet.split('{count}')[0]!)).toBeVisible(patient);
  await panel.getByRole('button', { name: messages.states.stopReading }).click();
  const { cause, nextStep } = messages.problems.reading_stopped;
  await expect(panel.getByRole('alert')).toHaveText(`${cause} ${nextStep}`, patient);
});
