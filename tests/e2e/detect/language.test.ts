import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/browser/launch.ts';

test('a German browser gets a German extension: welcome page, panel and library', async () => {
  const extension = await launchExtension({ keepWelcome: true, language: 'de' });
  const welcome = extension.context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
  await expect(welcome.locator('html')).toHaveAttribute('lang', 'de');
  await expect(welcome.getByRole('status')).toContainText('Schritt 1 von 5: OnRecord öffnen');

  const popup = await extension.openPopup(welcome);
  await popup.getByRole('button', { name: 'Als Wildix antworten' }).click();
  await expect(
    popup.getByRole('button', { name: /^\d+ Antworten mit hoher Sicherheit freigeben/ }),
  ).toBeVisible();

  const library = await extension.context.newPage();
  await library.goto(`chrome-extension://${extension.extensionId}/library.html`);
  await expect(library.getByRole('heading', { name: 'Bibliothek', level: 1 })).toBeVisible();
  await extension.close();
});
