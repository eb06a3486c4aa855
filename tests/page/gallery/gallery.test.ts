import { AxeBuilder } from '@axe-core/playwright';
import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { galleryScript } from '../../gallery/serve.ts';
import { expect, test, type Page } from '../harness.ts';
import { emptySettings, expectNoComplaints, serveOwnPage } from '../ownPage.ts';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Which of the rules were broken where; words for the report. */
async function broken(page: Page, isWhole: boolean): Promise<string[]> {
  // A component beside others is no page of its own; a whole view and a dialog are looked at with every rule.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  if (!isWhole) axe.disableRules(['landmark-unique', 'heading-order']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const [look, media] of Object.entries(looks)) {
  test(`axe finds nothing in any component in any state: ${look}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.addInitScript(emptySettings);
    const served = await serveOwnPage(page, { script: galleryScript, place: 'gallery' });
    await served.open({}, 'en', 'states#card');
    const places = await page.evaluate(() => globalThis.places);
    expect(places.length).toBeGreaterThan(20);
    const found: Record<string, string[]> = {};
    for (const place of places) {
      await page.goto('about:blank');
      await served.show({}, `states#${place}`);
      const isWhole = place.includes('/');
      await page
        .locator(isWhole ? '#root > *' : '.gallery-states')
        .first()
        .waitFor({ state: 'attached' });
      const complaints = await broken(page, isWhole);
      if (complaints.length > 0) found[decodeURIComponent(place)] = complaints;
    }
    expect(found).toEqual({});
    expectNoComplaints(served.complaints);
  });
}

/** Rendered by a page of their own rather than inside of another component, or by the home page of a new user. */
const elsewhere = /^components\/(welcome\/.*|(library|panel)\/render\w+\.tsx|barrier\/showBarrier\.tsx)$/;

test('the gallery shows every component there is', async () => {
  const { metafile } = await build({
    entryPoints: [galleryScript],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    logLevel: 'silent',
  });
  const shown = new Set(Object.keys(metafile.inputs));
  const components = globSync('components/**/*.tsx').filter((file) => !elsewhere.test(file));
  expect(components.length).toBeGreaterThan(50);
  expect(components.filter((file) => !shown.has(file))).toEqual([]);
});
