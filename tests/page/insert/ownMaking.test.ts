/** Controls of a page's own making, or made to look like something else. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '../harness.ts';
import { insert, scan, undo } from './agent.ts';

test('what has no role and only a class to show that it was chosen is pressed and read back', async ({
  page,
}) => {
  await page.goto(pathToFileURL(resolve('tests/pages/custom/pills.html')).href);
  await page.evaluate(() => {
    const [box, ...rest] = document.querySelectorAll('.set');
    box?.setAttribute('id', 'box');
    [...(box?.children ?? [])].forEach((one, index) => one.setAttribute('id', `p${index}`));
    for (const other of rest) other.remove();
  });
  await scan(page, {
    text: 'Are laptops locked after a while?',
    box: '#box',
    control: { kind: 'buttons', element: '#box', options: { Yes: '#p0', No: '#p1', 'n.a.': '#p2' } },
  });
  expect(await insert(page, { choice: ['No'] })).toMatchObject({ outcome: 'held' });
  await expect(page.locator('.lit')).toHaveText('No');
  // The page lets nobody take a choice back, and that is said.
  expect(await undo(page)).toMatchObject({ outcome: 'changed' });
});

test('a text that the page takes away at once is not said to be taken back', async ({ page }) => {
  await page.setContent('<div id="box">Certificates <input id="c"><ul></ul></div>');
  await page.locator('#c').evaluate((input: HTMLInputElement) =>
    input.addEventListener('change', () => {
      document.querySelector('ul')?.append(input.value);
      input.value = '';
    }),
  );
  await scan(page, { text: 'Certificates', box: '#box', control: { kind: 'text', element: '#c' } });
  expect(await insert(page, { text: 'ISO 27001' })).toMatchObject({ outcome: 'changed' });
  expect(await undo(page)).toMatchObject({ outcome: 'changed' });
});

test('a text box that makes tags of its words is refused', async ({ page }) => {
  await page.setContent('<div id="box">Certificates <div class="fx-tag-input"><input id="c"></div></div>');
  await scan(page, { text: 'Certificates', box: '#box', control: { kind: 'text', element: '#c' } });
  expect(await insert(page, { text: 'ISO 27001' })).toMatchObject({
    outcome: 'refused',
    reason: 'not-fillable',
  });
  expect(await page.locator('#c').inputValue()).toBe('');
});

const radio = (id: string, text: string): string =>
  `<label>${text}<input type="radio" id="${id}" style="position:absolute;width:0;height:0;margin:0;opacity:0"></label>`;

test('a radio button without any size is pressed by its label, which may be all that listens', async ({
  page,
}) => {
  await page.setContent(`<div id="box">Signed ${radio('y', 'Yes')} ${radio('n', 'No')}</div>`);
  await page.evaluate(() => {
    for (const label of document.querySelectorAll('label')) {
      label.addEventListener('click', () => (document.body.dataset['model'] = label.textContent ?? ''));
      label.querySelector('input')?.addEventListener('click', (event) => event.stopPropagation());
    }
  });
  await scan(page, {
    text: 'Signed',
    box: '#box',
    control: { kind: 'radio', element: '#box', options: { Yes: '#y', No: '#n' } },
  });
  expect(await insert(page, { choice: ['No'] })).toMatchObject({ outcome: 'held' });
  expect(await page.evaluate(() => document.body.dataset['model'])).toBe('No');
});
