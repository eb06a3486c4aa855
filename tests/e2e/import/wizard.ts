/** The import wizard as a person uses it, and the database read past the interface. */
import { expect, type Page } from '@playwright/test';
import { brokenRules, wcagAA } from '../../axe.ts';
import type { RunningExtension } from '../../../scripts/browser/launch.ts';

export interface Kept {
  readonly question: string;
  readonly status: string;
  readonly origin: string;
  readonly answer: { readonly text: string };
  readonly source: { readonly document: string; readonly section: string; readonly date?: string };
}

/** What the database holds, read past the interface. */
export function kept(page: Page): Promise<readonly Kept[]> {
  return page.evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const opening = indexedDB.open('onrecord');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result);
          });
        });
      }),
  );
}

export async function openWizard(
  extension: RunningExtension,
  violations: string[] = [],
  beforeItLoads: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await extension.context.newPage();
  await beforeItLoads(page);
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript/i.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(error.message));
  await page.goto(`chrome-extension://${extension.extensionId}/library.html#import`);
  await expect(page.getByRole('heading', { name: 'Bring your answers' })).toBeVisible();
  return page;
}

export async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page
    .getByLabel('Choose a file, or drop it here')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

export async function toPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeFocused();
}

export async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await brokenRules(page, wcagAA)).toEqual([]);
  }
}
