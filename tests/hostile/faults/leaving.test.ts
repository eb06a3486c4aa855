import { expect, test } from '../case/case.ts';
import {
  approveSecret,
  askToInsert,
  backups,
  content,
  expectSaid,
  form,
  insertApproved,
} from '../case/desk.ts';

test('F10 the tab is reloaded in the middle of an insertion: a failure, never a success', async ({ at }) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  await page.evaluate(() =>
    document.querySelector('#first')!.addEventListener('input', () => location.reload()),
  );
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'second');
  const go = await askToInsert(panel);
  await go.click();
  await expectSaid(panel, 'The tab went to another page');
  await expect(page.locator('#first')).toHaveValue('');
  await expect(page.locator('#second')).toHaveValue('');
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(0);
});

test('F11 ×10 the page goes to another origin in the middle of an insertion: nothing arrives there', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  const elsewhere = at.site.serve('/elsewhere', form).replace(at.site.origin, at.site.otherOrigin);
  await page.evaluate((to) => {
    document.querySelector('#first')!.addEventListener('input', () => (location.href = to));
  }, elsewhere);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'nowhere');
  const go = await askToInsert(panel);
  await go.click();
  await page.waitForURL('**/elsewhere');
  await expectSaid(panel, 'The tab went to another page');
  at.bait(3);
  for (const id of ['first', 'second', 'third']) await expect(page.locator(`#${id}`)).toHaveValue('');
});

test.describe('with pages kept for the way back', () => {
  test.use({ launch: { keepsLeftPages: true } });

  for (const back of [false, true])
    test(`${back ? 'F12' : 'F13'} ×10 the page was left${back ? ' and came back' : ''} before "Insert": nothing is delivered`, async ({
      at,
    }) => {
      const page = await at.visit('/form', form);
      const other = at.site.serve('/other', form);
      const panel = await at.openDesk(page);
      await approveSecret(at, panel, backups, 'nowhere');
      const go = await askToInsert(panel);
      await page.goto(other);
      at.bait(6);
      if (back) await page.goBack({ waitUntil: 'commit' });
      await expectSaid(panel, 'The tab went to another page');
      // The question whether to insert may be gone with the page it was about, or go in the moment of the press.
      await go.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
      await expect(panel.getByRole('progressbar')).toHaveCount(0);
      for (const id of ['first', 'second', 'third']) await expect(page.locator(`#${id}`)).toHaveValue('');
      if (!back) await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('#first')).toHaveValue('');
    });
});

test('F15 a tab that was duplicated: only the document that was scanned is filled', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  const opening = at.extension.context.waitForEvent('page');
  await panel.evaluate(async () => {
    const { tabs } = (globalThis as never as { chrome: { tabs: { duplicate(id: number): Promise<void> } } })
      .chrome;
    await tabs.duplicate(Number(new URL(location.href).searchParams.get('tab')));
  });
  const twin = await opening;
  await twin.waitForLoadState();
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  await expect(twin.locator('#first')).toHaveValue('');
  at.bait(3);
});

test('F21 the right to read the tab ended when it went away and back: the toolbar button is named', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  const elsewhere = at.site.serve('/elsewhere', form).replace(at.site.origin, at.site.otherOrigin);
  const panel = await at.openDesk(page);
  await page.goto(elsewhere);
  await page.goto(`${at.site.origin}/form`);
  // What the panel hears of the tab closes its menu.
  await expectSaid(panel, 'The tab went to another page');
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Scan again' }).click();
  await expect(panel.getByRole('alert')).toContainText('Click the OnRecord button in the toolbar');
});
