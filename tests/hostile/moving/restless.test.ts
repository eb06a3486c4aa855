import { expect, test } from '../case/case.ts';
import {
  approveSecret,
  askToInsert,
  backups,
  content,
  form,
  insertApproved,
  openCard,
} from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

test('H28 a storm of changes is said, costs no answer, and ends with the page at rest', async ({ at }) => {
  const page = await at.visit('/form', formPage(box('first', backups), '<div id="storm"></div>'));
  at.movesItself = true;
  const panel = await at.openDesk(page);
  // Driven by messages: the browser slows frames and timers of a page in the background to one a second.
  await page.evaluate(() => {
    const storm = document.querySelector('#storm')!;
    const { port1, port2 } = new MessageChannel();
    let n = 0;
    port1.addEventListener('message', () => {
      for (let many = 0; many < 500; many++) {
        storm.textContent = String(n++);
        storm.setAttribute('class', String(n));
      }
      port2.postMessage(null);
    });
    port1.start();
    port2.postMessage(null);
    Object.assign(window, { endStorm: () => port1.close() });
  });
  await expect(panel.getByText('The page is changing')).toBeVisible();
  await page.evaluate(() => (window as never as { endStorm(): void }).endStorm());
  await expect(panel.getByText('The page is changing')).toHaveCount(0);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
});

test('H28 a page that adds a field whenever it is read does not keep us reading', async ({ at }) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  // Every look asks where things are, so every look brings the page a frame of layout, and us a field.
  await page.evaluate(() => {
    let n = 0;
    setInterval(() => {
      n += 1;
      document
        .querySelector('#form')!
        .insertAdjacentHTML(
          'beforeend',
          `<p><label for="n${n}">Which backup ${n} is kept?</label><br><textarea id="n${n}"></textarea></p>`,
        );
    }, 300);
  });
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  const card = await openCard(panel, backups);
  await card.getByRole('button', { name: 'Insert', exact: true }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click();
  await expect(page.locator('#first')).toHaveValue(text);
});

const otherForm = form
  .replace(backups, 'What is your home address?')
  .replace(content, 'Which secrets do you hold?');

test('H34 the document is written anew in the middle of an insertion, and asks something else: nothing reaches it', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  at.bait(3);
  await page.evaluate((markup) => {
    document.querySelector('#first')!.addEventListener('input', () => {
      document.open();
      document.write(markup);
      document.close();
    });
  }, otherForm);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'nowhere');
  const go = await askToInsert(panel);
  await go.click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  for (const id of ['first', 'second']) await expect(page.locator(`#${id}`)).toHaveValue('');
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(0);
});

test('F10 the tab is closed in the middle of an insertion: it is said, nothing counts as inserted', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'second');
  await page.exposeFunction('leave', () => void page.close());
  await page.evaluate(() =>
    document
      .querySelector('#first')!
      .addEventListener('input', () => void (window as never as { leave(): void }).leave()),
  );
  const go = await askToInsert(panel);
  await go.click();
  await expect(panel.getByRole('alert')).toContainText('The tab was closed');
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(0);
});

test('F10 an embedded form is taken away in the middle of an insertion: it is said, the others are filled', async ({
  at,
}) => {
  at.site.serve('/inner', formPage(box('inner', content)));
  const frame = '<iframe id="frame" src="/inner" width="500" height="300"></iframe>';
  const page = await at.visit('/form', formPage(box('first', backups), frame));
  at.movesItself = true;
  at.bait(1);
  const panel = await at.openDesk(page);
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  const text = await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'nowhere');
  await page.evaluate(() =>
    document
      .querySelector('#first')!
      .addEventListener('input', () => document.querySelector('#frame')?.remove()),
  );
  const go = await askToInsert(panel);
  await go.click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(page.locator('#first')).toHaveValue(text);
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(1);
});
