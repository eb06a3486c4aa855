/** One fresh browser with the shipped extension for each test, and the panel as a person would use it. */
import { test as base, type Page } from '@playwright/test';
import { launchExtension, type RunningExtension } from '../../scripts/browser/launch.ts';
import { serveFolder, type StaticServer } from '../../scripts/browser/serve.ts';

export interface Desk {
  readonly page: Page;
  readonly popup: Page;
}

interface Fixtures {
  readonly extension: RunningExtension;
  /** What `site` serves: the fixture questionnaires, unless a file says otherwise with `test.use`. */
  readonly siteFolder: string;
  readonly site: StaticServer;
  /** Opens a page, clicks the toolbar button there, and says who answers. */
  readonly openDesk: (path: string, vendor?: 'Wildix' | 'Wildmoka') => Promise<Desk>;
}

export const test = base.extend<Fixtures>({
  // Playwright reads the wanted fixtures off this destructuring, so an empty one is written out.
  // oxlint-disable-next-line no-empty-pattern
  extension: async ({}, use) => {
    const extension = await launchExtension();
    await use(extension);
    await extension.close();
  },
  siteFolder: ['tests/pages', { option: true }],
  site: async ({ siteFolder }, use) => {
    const site = await serveFolder(siteFolder);
    await use(site);
    site.close();
  },
  openDesk: async ({ extension, site }, use) => {
    await use(async (path, vendor) => {
      const page = await extension.context.newPage();
      await page.goto(`${site.origin}/${path}`);
      const popup = await extension.openPopup(page);
      if (vendor) {
        await popup.getByRole('button', { name: `Answer as ${vendor}` }).click();
        await popup.getByRole('region', { name: 'Progress' }).waitFor();
      }
      return { page, popup };
    });
  },
});

/** The open card of a question, opened by clicking its row. */
export async function openCard(popup: Page, question: string | RegExp) {
  const card = popup.getByRole('listitem', { name: question });
  if ((await card.getByRole('button', { expanded: true }).count()) === 0)
    await card.getByRole('button').first().click();
  await card.getByRole('button', { expanded: true }).waitFor();
  return card;
}

/** Presses the footer's insert button and agrees in the dialog that names site, vendor and count. */
export async function insertApproved(popup: Page) {
  await popup.getByRole('button', { name: /^Insert \d+ approved/ }).click();
  await popup.getByRole('dialog').getByRole('button', { name: 'Insert', exact: true }).click();
  await popup.getByRole('progressbar').waitFor({ state: 'detached' });
}
