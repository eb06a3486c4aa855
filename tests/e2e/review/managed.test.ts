import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findChromium } from '../../../scripts/browser/chromium.mjs';
import { launchExtension, unpackedExtensionId } from '../../../scripts/browser/launch.ts';
import { serveFolder } from '../../../scripts/browser/serve.ts';
import { openCard } from '../desk.ts';

/** Where Chromium on Linux reads what an organisation has set; Chrome has a folder of its own. */
const folder = /google|chrome-stable/.test(findChromium() ?? '')
  ? '/etc/opt/chrome/policies/managed'
  : '/etc/chromium/policies/managed';

function mayWrite(path: string): boolean {
  if (!existsSync(path)) return path !== '/' && mayWrite(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    // Not ours to write: the test then says so and is skipped.
    return false;
  }
}

/** Puts a policy there for as long as `body` takes; what was there before is left alone and nothing stays behind. */
async function underPolicy(extensionId: string, policy: object, body: () => Promise<void>): Promise<void> {
  const made = mkdirSync(folder, { recursive: true });
  const file = join(folder, `onrecord-test-${extensionId}.json`);
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
  try {
    await body();
  } finally {
    rmSync(file);
    if (made) rmSync(made, { recursive: true });
  }
}

test('what the organisation has set holds in the panel, is locked in the settings, and what it got wrong is named', async () => {
  test.skip(process.platform !== 'linux', 'Only on Linux are policies files in a folder.');
  test.skip(!mayWrite(folder), `${folder} can be written by an administrator only; run this test as one.`);
  // A copy has an id of its own, so that no other test of this machine comes under the policy.
  const extension = mkdtempSync(join(tmpdir(), 'onrecord-managed-'));
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  const policy = { approval: 'off', approverMustDiffer: true, maxSourceAgeMonths: 9999 };
  const site = await serveFolder('tests/pages');
  await underPolicy(unpackedExtensionId(extension), policy, async () => {
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
  rmSync(extension, { recursive: true });
});
