import { test as base, type Page } from '../harness.ts';
import type { Language } from '../../speak.ts';
import { expectNoComplaints, serveOwnPage, withBanner } from '../ownPage.ts';
import type { Scene } from './mountPanel.tsx';

export { expect } from '../harness.ts';
export type { Page } from '../harness.ts';

export interface PanelFixtures {
  /** Opens the panel over a made-up page and an empty memory, in the size of a popup. */
  openPanel(scene?: Scene, language?: Language): Promise<Page>;
}

/** Playwright's test with a panel; any violation of the extension's policy and any page error fails it. */
export const test = base.extend<PanelFixtures>({
  openPanel: async ({ page }, use) => {
    const served = await serveOwnPage(page, { script: 'tests/page/panel/mountPanel.tsx', place: 'popup' });
    await page.setViewportSize({ width: 420, height: 600 });
    await use((scene = {}, language = 'en') => withBanner(served.open(scene, language)));
    expectNoComplaints(served.complaints);
  },
});
