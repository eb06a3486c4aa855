import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { give, isAccessible, kept, openWizard, toPreview } from './wizard.ts';

test('an import of before is taken back: what was touched since stays, the rest is as it was', async () => {
  const extension = await launchExtension();
  const page = await openWizard(extension);
  await give(page, 'answers.csv', 'Question,Answer\nWhere is it?,In Bern.\n');
  await toPreview(page);
  await page.getByRole('button', { name: 'Import 1 answer' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();

  const later = await openWizard(extension);
  await give(
    later,
    'answers.csv',
    'Question,Answer\nWhere is it?,In Basel.\nWho knows?,We do.\nWhen?,Daily.\n',
  );
  await toPreview(later);
  await later.getByRole('button', { name: 'Import 3 answers' }).click();
  await later.getByRole('heading', { name: 'Imported' }).waitFor();
  await later.getByRole('link', { name: 'Answers', exact: true }).click();
  await later.getByRole('button', { name: /^Who knows/ }).click();
  await later.getByRole('button', { name: 'Offer it' }).click();
  await expect(later.getByText('It is offered from now on.')).toBeVisible();

  const last = await openWizard(extension);
  const imports = last.getByRole('region', { name: 'Imports of before' });
  await expect(imports.getByRole('listitem')).toHaveText([/^3 answers/, /^1 answer,/]);
  await imports
    .getByRole('button', { name: /^Take back the import of/ })
    .first()
    .click();
  await expect(imports).toContainText('1 of them was changed since and stays.');
  await isAccessible(last);
  await imports.getByRole('button', { name: 'Take back 2 answers' }).click();
  await expect(last.getByText('The import is taken back.')).toBeVisible();
  expect((await kept(last)).map(({ answer }) => answer.text).toSorted()).toEqual(['In Bern.', 'We do.']);
  await extension.close();
});
