import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/browser/launch.ts';
import { give, kept, openWizard, toPreview } from './wizard.ts';

/**
 * Set ONRECORD_SEEDS to a folder of documents to import those instead of our own look-alikes; each test then
 * prints how many entries came of each.
 */
const folder = process.env['ONRECORD_SEEDS'] ?? 'tests/e2e/files';
const isOurs = process.env['ONRECORD_SEEDS'] === undefined;
const expected: Readonly<Record<string, number>> = { 'questions.txt': 5, 'sections.txt': 3 };

const documents = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

for (const name of documents) {
  test(`every question and section of ${name} becomes a draft with its source`, async () => {
    const extension = await launchExtension();
    const violations: string[] = [];
    const page = await openWizard(extension, violations);
    await give(page, name, readFileSync(join(folder, name)));
    await expect(page.getByRole('heading', { name: 'What the file holds' })).toBeFocused();
    const taken = await page.getByRole('checkbox', { name: /^Take passage/, checked: true }).count();
    await toPreview(page);
    await page.getByRole('button', { name: `Import ${taken} answers` }).click();
    await expect(page.getByText(`${taken} answers of`)).toBeVisible();
    const entries = await kept(page);
    console.log(`${name}: ${taken} passages taken, ${entries.length} drafts`);
    expect(entries).toHaveLength(taken);
    if (isOurs) expect(taken).toBe(expected[name]);
    for (const { status, origin, source, answer } of entries) {
      expect([status, origin]).toEqual(['draft', 'import']);
      expect(source.document).not.toBe('');
      expect(source.section).not.toBe('');
      expect(answer.text).not.toBe('');
    }
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: 'Undo the whole import' }).click();
    await expect(page.getByText('The import is taken back:')).toBeVisible();
    expect(await kept(page)).toEqual([]);
    await extension.close();
  });
}
