import { expect, test } from '../case/case.ts';
import { approveSecret, askToInsert, backups, content, form, insertApproved } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

test('F15 two tabs of one address: only the one that was scanned is filled', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  const twin = await at.go(page.url());
  at.bait(3);
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  await expect(twin.locator('#first')).toHaveValue('');
});

test('H03 H23 a field that goes, and comes under its name in a frame, gets nothing', async ({ at }) => {
  at.site.serve('/inner', formPage(box('first', backups)));
  const page = await at.visit('/form', formPage(box('first', backups) + box('second', content)));
  at.movesItself = true;
  at.bait(1);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'nowhere');
  const go = await askToInsert(panel);
  await page.evaluate(async () => {
    document.querySelector('#first')!.closest('p')!.remove();
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: '/inner', width: '600', height: '300' });
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded));
  });
  await go.click();
  await panel.getByRole('progressbar').waitFor({ state: 'detached' });
  await expect(page.frameLocator('iframe').locator('#first')).toHaveValue('');
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(0);
});

test('F03 a clock that goes backwards loses no act and no order', async ({ at }) => {
  await at.extension.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    let now = Date.now();
    Date.now = () => (now -= 60_000);
  });
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const first = await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'second');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(first);
  await at.closePanel(panel);
  const again = await at.openDesk(page);
  await expect(again.locator('[data-state="inserted"]')).toHaveCount(2);
  await at.expectApproved(backups, first);
});
