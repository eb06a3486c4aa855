import { languages } from '../../speak.ts';
import { expect, test } from './openPanel.ts';

test('the panel speaks German, its numbers and its document with it', async ({ openPanel }) => {
  const panel = await openPanel({}, 'de');
  await expect(panel.locator('html')).toHaveAttribute('lang', 'de');
  await expect(panel.getByLabel('Antworten als')).toHaveValue('wildix');
  await panel.getByRole('button', { name: /^How often are backups/ }).click();
  const card = panel.locator('.card');
  await expect(card.getByRole('status')).toHaveText('Dokumentiert');
  await card.getByRole('button', { name: 'Freigeben' }).click();
  await expect(card.getByRole('status')).toContainText('Von Ihnen freigegeben');
  await panel.getByRole('button', { name: '1 freigegebene Antwort einfügen …' }).click();
  const dialog = panel.getByRole('dialog', { name: 'Als Wildix auf https://portal.example antworten?' });
  await expect(dialog).toContainText('1 freigegebene Antwort von Wildix kommt ins Formular');
  await dialog.getByRole('button', { name: 'Einfügen' }).click();
  await expect(panel.getByText('1 Antwort eingefügt, die Seite enthält sie.')).toBeVisible();
});

for (const language of languages) {
  test(`nothing is wider than a panel of 320 in ${language}`, async ({ openPanel }) => {
    const panel = await openPanel({}, language);
    await panel.evaluate(() => (document.documentElement.dataset['place'] = 'sidepanel'));
    await panel.setViewportSize({ width: 320, height: 640 });
    await panel.getByRole('button', { name: /^How often are backups/ }).click();
    await panel.locator('.card .alternatives summary').click();
    const overflow = await panel.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 90)),
    );
    expect(overflow).toEqual([]);
  });
}

test('a question in German is said to get an answer in English, in the language of the person', async ({
  openPanel,
}) => {
  const german = 'Wie oft werden die Daten der Kunden gesichert?';
  const panel = await openPanel({ firstAsks: german }, 'fr');
  await panel.getByRole('button', { name: german }).click();
  await expect(panel.locator('.card')).toContainText('la réponse est en anglais');
  await panel.getByRole('button', { name: /^Are backups encrypted/ }).click();
  await expect(panel.locator('.card')).not.toContainText('la réponse est en anglais');
});
