import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { brokenRules } from '../../axe.ts';
import { galleryScript } from '../../gallery/serve.ts';
import { expect, test } from '../harness.ts';
import { emptySettings, expectNoComplaints, serveOwnPage } from '../ownPage.ts';

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** A component beside others is no page of its own; a whole view and a dialog are looked at with every rule. */
const ofPages = { rules: { 'landmark-unique': { enabled: false }, 'heading-order': { enabled: false } } };

/** So many tests share the places between them, to be run side by side. */
const shares = 3;

for (let share = 0; share < shares; share += 1) {
  test(`axe finds nothing in any component in any state and look: part ${share + 1} of ${shares}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(emptySettings);
    const served = await serveOwnPage(page, { script: galleryScript, place: 'gallery' });
    await served.open({}, 'en', 'states#card');
    const places = await page.evaluate(() => globalThis.places);
    expect(places.length).toBeGreaterThan(20);
    const found: Record<string, string[]> = {};
    for (const place of places.filter((_, index) => index % shares === share)) {
      // The place alone would be another spot of the same page, which is not loaded again.
      await served.show({}, `states?${encodeURIComponent(place)}#${place}`);
      const isWhole = place.includes('/');
      await page
        .locator(isWhole ? '#root > *' : '.gallery-states')
        .first()
        .waitFor({ state: 'attached' });
      for (const [look, media] of Object.entries(looks)) {
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        const complaints = await brokenRules(page, isWhole ? {} : ofPages);
        if (complaints.length > 0) found[`${decodeURIComponent(place)}, ${look}`] = complaints;
      }
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
