import { test as base, type Page } from '../harness.ts';
import type { Language } from '../../speak.ts';
import { emptySettings, expectNoComplaints, serveOwnPage, withBanner } from '../ownPage.ts';
import type { Scene } from './scene.ts';

export { expect } from '../harness.ts';
export type { Page } from '../harness.ts';

export interface LibraryFixtures {
  /** Opens the library page over an empty memory; any violation of our policy and any page error fails the test. */
  openLibraryPage(scene?: Scene, view?: string, language?: Language): Promise<Page>;
}

export const test = base.extend<LibraryFixtures>({
  openLibraryPage: async ({ page }, use) => {
    await page.addInitScript(emptySettings);
    const script = 'tests/page/library/mountLibrary.tsx';
    const served = await serveOwnPage(page, { script, place: 'library' });
    await page.setViewportSize({ width: 1200, height: 900 });
    await use((scene = {}, view = 'answers', language = 'en') =>
      withBanner(served.open(scene, language, `#${view}`)),
    );
    expectNoComplaints(served.complaints);
  },
});
