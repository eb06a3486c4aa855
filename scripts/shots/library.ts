import type { RunningExtension } from '../browser/launch.ts';

/** Every view of the library page, as its own navigation names them, and one review opened from it. */
export async function shootLibrary(
  { context, extensionId }: RunningExtension,
  fileOf: (name: string) => string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/library.html`);
  const links = page.getByRole('navigation', { name: 'Library' }).getByRole('link');
  await links.first().waitFor();
  for (const name of await links.allInnerTexts()) {
    await page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name }).click();
    await page.getByRole('main', { name }).waitFor();
    await page.screenshot({ path: fileOf(`library-${name.toLowerCase().replaceAll(' ', '-')}`) });
  }
  await page.goto(`chrome-extension://${extensionId}/library.html#reviews`);
  await page.reload();
  await page.locator('.review-item a').first().click();
  await page.getByRole('region', { name: 'Progress' }).waitFor();
  await page.screenshot({ path: fileOf('library-review-open') });
}
