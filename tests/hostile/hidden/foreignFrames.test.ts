import type { Page } from '@playwright/test';
import { expect, test, type Case } from '../case/case.ts';
import { approveSecret, askToInsert, backups, content, insertApproved, pentest } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

// As if a person had allowed the other origin: no prompt can be accepted without a display.
test.use({ manifest: { host_permissions: ['http://127.0.0.1/*'] } });

const size = 'width="500" height="300"';
const frameFrom = (at: Case, path: string, attributes = '') =>
  `<iframe src="${at.site.otherOrigin}${path}" ${size} ${attributes}></iframe>`;

const hiding = {
  faded: 'opacity:0',
  'one pixel': 'width:1px;height:1px',
  'far left': 'position:absolute;left:-9999px',
  clipped: 'clip-path:inset(100%)',
  'not displayed': 'display:none',
  masked: 'mask-image:linear-gradient(transparent,transparent)',
  shrunk: 'transform:scale(.01)',
};

/** What the control holds in each frame with this path. */
async function heldInFrames(page: Page, path: string, id: string): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame.url().endsWith(path));
  return Promise.all(frames.map((frame) => frame.locator(`#${id}`).inputValue()));
}

test('H01 H22 forms of another origin that the page hides are not offered, one that it shows is', async ({
  at,
}) => {
  at.site.serve('/shown', formPage(box('inner', content)));
  at.site.serve('/trap', formPage(box('trap', pentest)));
  const traps = Object.values(hiding).map(
    (style) => `<div>${frameFrom(at, '/trap', `style="${style}"`)}</div>`,
  );
  const inShadow = `<div id="host"></div><script>
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(frameFrom(at, '/trap', 'style="opacity:0"'))};
  </script>`;
  const page = await at.visit(
    '/form',
    formPage(
      box('first', backups),
      traps.join('') + inShadow + frameFrom(at, '/shown', 'style="height:3000px"'),
    ),
  );
  at.bait(traps.length + 1);
  const panel = await at.openDesk(page);
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  const text = await approveSecret(at, panel, content, 'inner');
  await insertApproved(panel);
  await expect(page.frameLocator('iframe[src$="/shown"]').locator('#inner')).toHaveValue(text);
  expect(await heldInFrames(page, '/trap', 'trap')).toEqual(
    Array.from({ length: traps.length + 1 }, () => ''),
  );
});

for (const [name, style] of Object.entries({ ...hiding, 'behind a cover': '' }))
  test(`H02 H22 a form of another origin that is hidden after the approval gets nothing: ${name}`, async ({
    at,
  }) => {
    at.site.serve('/inner', formPage(box('inner', content)));
    const page = await at.visit(
      '/form',
      formPage(box('first', backups), `<div id="around">${frameFrom(at, '/inner')}</div>`),
    );
    at.movesItself = true;
    at.bait(1);
    const panel = await at.openDesk(page);
    await approveSecret(at, panel, content, 'nowhere');
    const go = await askToInsert(panel);
    await page.evaluate((wanted) => {
      const frame = document.querySelector<HTMLElement>('iframe')!;
      if (wanted) frame.style.cssText = wanted;
      const cover = '<div style="position:absolute;inset:0;background:#fff"></div>';
      const around = document.querySelector<HTMLElement>('#around')!;
      around.style.position = 'relative';
      if (!wanted) around.insertAdjacentHTML('beforeend', cover);
    }, style);
    await go.click();
    await panel.getByRole('progressbar').waitFor({ state: 'detached' });
    await expect(panel.locator('[data-state="refused"]')).toHaveCount(1);
    expect(await heldInFrames(page, '/inner', 'inner')).toEqual(['']);
  });

test('H22 H23 a form two origins deep is filled where all around it shows, and not where the outer frame hides', async ({
  at,
}) => {
  at.site.serve('/inner', formPage(box('inner', content)));
  const back = `<iframe src="${at.site.origin}/inner" width="450" height="250"></iframe>`;
  at.site.serve('/outer', formPage('', back));
  const page = await at.visit('/form', formPage(box('first', backups), frameFrom(at, '/outer')));
  at.movesItself = true;
  at.bait(1);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, content, 'inner');
  await insertApproved(panel);
  const field = page.frameLocator('iframe').frameLocator('iframe').locator('#inner');
  await expect(field).toHaveValue(text);
  await panel.getByRole('button', { name: /^Undo all/ }).click();
  await expect(field).toHaveValue('');
  await page.evaluate(() => (document.querySelector<HTMLElement>('iframe')!.style.opacity = '0'));
  // The form is gone from the page for whoever looks at it, and so it is from the list of what can be inserted.
  const card = panel.getByRole('listitem', { name: content });
  await expect(card.getByRole('button', { name: 'Insert', exact: true })).toBeDisabled();
  await expect(field).toHaveValue('');
});
