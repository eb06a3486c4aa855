import { expect } from '@playwright/test';
import { test } from '../desk.ts';

test('the panel opens beside the page, bound to the tab it was opened for', async ({
  openDesk,
  extension,
}) => {
  const { popup } = await openDesk('sample/assessment.html', 'Wildix');
  const tab = new URL(popup.url()).searchParams.get('tab');
  await popup.getByRole('button', { name: 'Open beside the page' }).click();
  await expect
    .poll(() => extension.openParts())
    .toContain(`chrome-extension://${extension.extensionId}/sidepanel.html?tab=${tab}`);
});
