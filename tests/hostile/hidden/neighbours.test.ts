import { expect, test } from '../case/case.ts';
import { approveSecret, backups, content, insertApproved } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';
import { fading, moreTraps } from './moreTraps.ts';
import { honestField, trapField } from './traps.ts';

test('H01 27 more ways to hide a field: none is offered, none is filled', async ({ at }) => {
  const traps = moreTraps.map((trap, n) => trapField(trap, `trap-${n}`, content)).join('');
  const page = await at.visit('/gallery', fading + formPage(honestField('first', backups) + traps));
  at.bait(moreTraps.length);
  // As a person meets it: what fades in the beginning has faded.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  const { reviews } = await at.kept();
  const offered = reviews.map(({ question }) => question.section).filter((part) => part?.includes('trap-'));
  const named = offered.map((part) => moreTraps[Number(/trap-(\d+)$/.exec(part ?? '')?.[1])]?.name);
  expect(named, 'offered').toEqual([]);
  await expect(panel.getByRole('listitem')).toHaveCount(1);
});

test('H01 a field in a closed details or dialog waits until a person opens it', async ({ at }) => {
  const closed = `<details><summary>More</summary>${box('folded', content)}</details><dialog>${box('spoken', 'Name your data protection officer.')}</dialog>`;
  const page = await at.visit('/form', formPage(box('first', backups), closed));
  at.bait(2);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  expect(await page.locator('#folded').inputValue()).toBe('');
  expect(await page.locator('#spoken').inputValue()).toBe('');
});

const frameStyles = {
  faded: 'opacity:0',
  'one pixel': 'width:1px;height:1px',
  'far left': 'position:absolute;left:-9999px',
  clipped: 'clip-path:inset(100%)',
  'behind a cover': '',
};
test('H05 H23 a form in a frame that the page hides gets nothing', async ({ at }) => {
  at.site.serve('/inner', formPage(box('inner', content)));
  const frames = Object.entries(frameStyles).map(
    ([name, style], n) =>
      `<div style="position:relative"><iframe name="${name}" src="/inner?${n}" width="500" height="300" style="${style}"></iframe>${style ? '' : '<div style="position:absolute;inset:0;background:#fff;z-index:9"></div>'}</div>`,
  );
  const page = await at.visit('/form', formPage(box('first', backups), frames.join('')));
  at.bait(frames.length);
  const panel = await at.openDesk(page);
  // The covered one is listed; that something covers it shows when it is written to.
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  const text = await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'nowhere');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  for (const frame of page.frames().slice(1))
    expect(await frame.locator('#inner').inputValue(), frame.name()).toBe('');
});
