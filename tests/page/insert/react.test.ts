import { bundleModule, expect, test, type Page } from '../harness.ts';
import { insert, scan, undo } from './agent.ts';
import type { FieldSpec } from './driver.ts';

async function open(page: Page): Promise<void> {
  await page.setContent('<title>Controlled form</title>');
  await page.addScriptTag({ content: await bundleModule('tests/page/insert/apps/controlled.tsx', 'app') });
  await page.locator('#name').waitFor();
}

const held = (page: Page) => page.evaluate(() => (window as never as { held: Record<string, unknown> }).held);

const cells: {
  readonly name: string;
  readonly text: string;
  readonly control: FieldSpec;
  readonly answer: { text: string } | { choice: string[] };
  readonly state: unknown;
  readonly before: unknown;
}[] = [
  {
    name: 'name',
    text: 'Company',
    control: { kind: 'text', element: '#name' },
    answer: { text: 'Wildix' },
    state: 'Wildix',
    before: '',
  },
  {
    name: 'about',
    text: 'Describe',
    control: { kind: 'textarea', element: '#about' },
    answer: { text: 'First line.\nSecond line.' },
    state: 'First line.\nSecond line.',
    before: 'Before',
  },
  {
    name: 'mfa',
    text: 'MFA',
    control: { kind: 'select', element: '#mfa' },
    answer: { choice: ['Yes'] },
    state: '0',
    before: '',
  },
  {
    name: 'encrypted',
    text: 'Encrypted',
    control: { kind: 'radio', element: '#encrypted-box', options: { yes: '#yes', no: '#no' } },
    answer: { choice: ['yes'] },
    state: 'yes',
    before: 'no',
  },
  {
    name: 'backups',
    text: 'Backups',
    control: {
      kind: 'buttons',
      element: '#backups-box',
      options: { Yes: '#backups-Yes', No: '#backups-No' },
    },
    answer: { choice: ['No'] },
    state: 'No',
    before: null,
  },
  {
    name: 'tested',
    text: 'Tested',
    control: { kind: 'checkbox', element: '#tested-box', options: { Tested: '#tested' } },
    answer: { choice: ['Tested'] },
    state: true,
    before: false,
  },
];

for (const cell of cells) {
  test(`React state holds the ${cell.control.kind} answer, and its old value after Undo`, async ({
    page,
  }) => {
    await open(page);
    await scan(page, { text: cell.text, box: `#${cell.name}-box`, control: cell.control });
    expect(await insert(page, cell.answer, true)).toMatchObject({ outcome: 'held', readBack: cell.answer });
    expect((await held(page))[cell.name]).toEqual(cell.state);
    expect(await undo(page)).toMatchObject({ outcome: 'held' });
    expect((await held(page))[cell.name]).toEqual(cell.before);
  });
}

test('a choice that stands already is not pressed again', async ({ page }) => {
  await open(page);
  await page.locator('#backups-No').click();
  const { control, text } = cells.find(({ name }) => name === 'backups') ?? cells[0]!;
  await scan(page, { text, box: '#backups-box', control });
  expect(await insert(page, { choice: ['No'] })).toMatchObject({ outcome: 'held' });
  expect((await held(page))['backups']).toBe('No');
});
