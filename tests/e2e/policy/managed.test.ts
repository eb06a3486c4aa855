import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { openCard } from '../desk.ts';
import { underPolicy, whyNoPolicy } from './underPolicy.ts';

test('what the organisation has set holds in the panel, is locked in the settings, and what it got wrong is named', async () => {
  const why = whyNoPolicy();
  test.skip(why !== null, why ?? '');
  const policy = { approval: 'off', approverMustDiffer: true, maxSourceAgeMonths: 9999 };
  const site = await serveFolder('tests/pages');
  await underPolicy(policy, async (extension) => {
    const running = await launchExtension({ extension });
    try {
      const settings = await running.context.newPage();
      await settings.goto(`chrome-extension://${running.extensionId}/library.html#settings`);
      await expect(settings.getByRole('radio', { name: /^None/ })).toBeChecked();
      await expect(settings.getByRole('radio', { name: /^None/ })).toBeDisabled();
      await expect(settings.getByRole('checkbox', { name: /^Whoever wrote or picked/ })).toBeChecked();
      await expect(settings.getByRole('checkbox', { name: /^Whoever wrote or picked/ })).toBeDisabled();
      await expect(settings.getByRole('alert')).toContainText('maxSourceAgeMonths');

      const page = await running.context.newPage();
      await page.goto(`${site.origin}/sample/assessment.html`);
      const popup = await running.openPopup(page);
      await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
      const card = await openCard(popup, 'Which content created by our users do you host?');
      await expect(card.getByRole('button', { name: 'Insert', exact: true })).toBeEnabled();
      await card.getByRole('textbox', { name: 'Answer' }).fill('In our own words.');
      await card.getByRole('button', { name: 'Approve', exact: true }).click();
      await expect(card.getByRole('alert')).toContainText('somebody else approves them');
    } finally {
      await running.close();
    }
  });
  site.close();
});
