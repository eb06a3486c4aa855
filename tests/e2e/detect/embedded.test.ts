import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { launchExtension, type RunningExtension } from '../../../scripts/browser/launch.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { openCard, test } from '../desk.ts';

interface Embedding {
  /** The site whose page embeds the form. */
  readonly site: string;
  /** Where the embedded form comes from: another origin. */
  readonly elsewhere: string;
}

/** The portal on one origin, the form on another. */
async function embedding(body: (at: Embedding) => Promise<void>): Promise<void> {
  const [site, other] = await Promise.all([serveFolder('tests/e2e/pages'), serveFolder('tests/e2e/pages')]);
  await body({ site: site.origin, elsewhere: other.origin.replace('localhost', '127.0.0.1') });
  site.close();
  other.close();
}

/** The shipped build, but as if a person had allowed this origin: no prompt can be accepted without a display. */
async function withOriginAllowed(origin: string, body: (extension: RunningExtension) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-allowed-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [`${origin}/*`] }));
  const extension = await launchExtension({ extension: folder });
  await body(extension);
  await extension.close();
  rmSync(folder, { recursive: true });
}

async function openPanel(extension: RunningExtension, address: string): Promise<{ page: Page; popup: Page }> {
  const page = await extension.context.newPage();
  await page.goto(address);
  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
  await popup.getByRole('region', { name: 'Progress' }).waitFor();
  return { page, popup };
}

test('a form of another origin is named, may be allowed, and is not read before', async ({ extension }) => {
  await embedding(async ({ site, elsewhere }) => {
    const { popup } = await openPanel(extension, `${site}/portal.html?form=${elsewhere}/form.html`);
    await expect(popup.getByText(`embeds a form from ${elsewhere}`)).toBeVisible();
    await expect(popup.getByRole('button', { name: `Allow ${elsewhere}`, exact: true })).toBeVisible();
    await expect(popup.getByRole('listitem')).toHaveCount(3);
    await expect(popup.getByRole('listitem', { name: /encrypted at rest/ })).toHaveCount(0);
  });
});

test('once allowed, its questions are found and filled, and the confirmation names its origin', async () => {
  await embedding(async ({ site, elsewhere }) => {
    await withOriginAllowed(elsewhere, async (extension) => {
      const { page, popup } = await openPanel(extension, `${site}/portal.html?form=${elsewhere}/form.html`);
      await expect(popup.getByRole('button', { name: /^Allow/ })).toHaveCount(0);
      const card = await openCard(popup, 'Is customer data encrypted at rest?');
      await card.getByRole('textbox', { name: 'Answer' }).fill('Yes, with AES-256.');
      await card.getByRole('button', { name: 'Approve' }).click();
      await card.getByRole('button', { name: 'Insert', exact: true }).click();
      const dialog = popup.getByRole('dialog');
      await expect(dialog).toContainText(`Answer as Wildix on ${site}`);
      await expect(dialog).toContainText(`an embedded form from ${elsewhere}`);
      await dialog.getByRole('button', { name: 'Insert', exact: true }).click();
      await expect(card).toContainText('Inserted, the page holds it');
      await expect(page.frameLocator('iframe').locator('#rest')).toHaveValue('Yes, with AES-256.');

      await card.getByRole('button', { name: 'Undo' }).click();
      await expect(page.frameLocator('iframe').locator('#rest')).toHaveValue('');
      await card.getByRole('button', { name: 'Insert', exact: true }).click();
      await expect(dialog).toContainText(`an embedded form from ${elsewhere}`);
    });
  });
});

test('a sandboxed part is said to be one, and read once its page is allowed', async ({ extension }) => {
  await embedding(async ({ site }) => {
    const { popup } = await openPanel(extension, `${site}/portal.html?sandbox=1`);
    await expect(popup.getByText('This page keeps an embedded part in a sandbox')).toBeVisible();
    await expect(popup.getByRole('button', { name: `Allow ${site}`, exact: true })).toBeVisible();
    await expect(popup.getByRole('listitem')).toHaveCount(3);
    await withOriginAllowed(site, async (allowed) => {
      const { popup: again } = await openPanel(allowed, `${site}/portal.html?sandbox=1`);
      await expect(again.getByRole('listitem', { name: 'Do you encrypt data at rest?' })).toBeVisible();
      await expect(again.getByText('sandbox')).toHaveCount(0);
    });
  });
});
