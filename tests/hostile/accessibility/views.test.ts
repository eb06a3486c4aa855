import { expect, type Page } from '@playwright/test';
import { brokenRules, wcagAA } from '../../axe.ts';
import { test } from '../../e2e/desk.ts';
import { hiddenByOthers, openViews, outOfSight, smallTargets, type Views } from './views.ts';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const form = 'sample/assessment.html';

/** What WCAG 2.2 AA asks for, with axe's own advice beside it. */
const withAdvice = { runOnly: { ...wcagAA.runOnly, values: [...wcagAA.runOnly.values, 'best-practice'] } };
const broken = (page: Page) => brokenRules(page, withAdvice);

/** What a look at each view finds, for those where it finds anything. */
async function findings(
  views: Views,
  look: (page: Page) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, page] of views) {
    await page.bringToFront();
    const complaints = await look(page);
    if (complaints.length > 0) found[name] = complaints;
  }
  return found;
}

for (const [look, media] of Object.entries(looks)) {
  test(`A01 axe finds nothing in any view: ${look}`, async ({ extension, site }) => {
    test.slow();
    const views = await openViews(extension, `${site.origin}/${form}`);
    for (const page of views.values()) await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    expect(await findings(views, broken)).toEqual({});
  });
}

test('A03 at 320 px, which is 1280 at 400 %, nothing is lost sideways and targets keep 24 px', async ({
  extension,
  site,
}) => {
  test.slow();
  const views = await openViews(extension, `${site.origin}/${form}`);
  for (const [name, page] of views) {
    // A popup is as wide as it asks to be; at 400 % the browser shows the panel beside the page.
    if (name.startsWith('popup'))
      await page.evaluate(() => (document.documentElement.dataset['place'] = 'sidepanel'));
    await page.setViewportSize({ width: 320, height: 512 });
  }
  expect(await findings(views, outOfSight)).toEqual({});
  expect(await findings(views, smallTargets)).toEqual({});
  expect(await findings(views, broken)).toEqual({});
});

test('A03 what has the focus is never covered', async ({ extension, site }) => {
  test.slow();
  const views = await openViews(extension, `${site.origin}/${form}`);
  for (const page of views.values()) await page.setViewportSize({ width: 420, height: 600 });
  expect(await findings(views, hiddenByOthers)).toEqual({});
});

/** What would still move in a view. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        const lasts = `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
        return lasts.some((seconds) => seconds > 0.01) || scrollBehavior === 'smooth';
      })
      .map((element) => element.outerHTML.slice(0, 90)),
  );
}

test('A04 where motion is reduced, nothing moves', async ({ extension, site }) => {
  test.slow();
  const views = await openViews(extension, `${site.origin}/${form}`);
  for (const page of views.values()) await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await findings(views, moving)).toEqual({});
});
