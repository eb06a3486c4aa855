import { expect, test, type Page } from '../harness.ts';
import { insert, scan, undo } from './agent.ts';

/** A cell that turns into a text box when it gets this event; `end` tells when it keeps what was typed. */
async function openCell(page: Page, opens: string, end: 'blur' | 'Enter'): Promise<void> {
  await page.setContent(
    '<form id="box">Who guards it? <div id="e" tabindex="0" style="width:200px;height:24px"></div><button>Save</button></form>',
  );
  await page.evaluate(
    ([type, ending]) => {
      const cell = document.querySelector<HTMLElement>('#e')!;
      document.querySelector('form')!.addEventListener('submit', (event) => {
        event.preventDefault();
        document.title = 'sent';
      });
      cell.addEventListener(type, () => {
        if (cell.firstElementChild) return;
        const box = Object.assign(document.createElement('input'), { value: cell.textContent ?? '' });
        const close = (text: string) => (cell.textContent = text);
        const before = box.value;
        cell.replaceChildren(box);
        box.focus();
        box.addEventListener(
          'keydown',
          ({ key }) => key === 'Enter' && ending === 'Enter' && close(box.value),
        );
        box.addEventListener('blur', () => box.isConnected && close(ending === 'blur' ? box.value : before));
      });
    },
    [opens, end] as const,
  );
  await scan(page, { text: 'Who guards it?', box: '#box', control: { kind: 'text', element: '#e' } });
}

for (const opens of ['click', 'dblclick'])
  for (const end of ['blur', 'Enter'] as const)
    test(`a cell that opens on ${opens} and keeps on ${end} is written and taken back`, async ({ page }) => {
      await openCell(page, opens, end);
      expect(await insert(page, { text: 'A guard.' })).toMatchObject({
        outcome: 'held',
        readBack: { text: 'A guard.' },
      });
      expect(await page.locator('#e').innerHTML()).toBe('A guard.');
      expect(await undo(page)).toMatchObject({ outcome: 'held' });
      expect(await page.locator('#e').innerHTML()).toBe('');
      expect(await page.title()).toBe('');
    });

test('a cell that opens nothing is refused and left as it was', async ({ page }) => {
  await openCell(page, 'never', 'blur');
  expect(await insert(page, { text: 'A guard.' })).toMatchObject({
    outcome: 'refused',
    reason: 'not-fillable',
  });
  expect(await page.locator('#e').innerHTML()).toBe('');
});

test('an editor that is built once its text box is entered gets the text itself', async ({ page }) => {
  await page.setContent('<div id="box">Describe <textarea id="t"></textarea></div>');
  await page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('#t')!;
    box.addEventListener(
      'focus',
      () => {
        document.head.append(document.createElement('script'));
        setTimeout(() => {
          const editor = document.createElement('div');
          editor.contentEditable = 'true';
          editor.id = 't';
          editor.textContent = box.value.replaceAll('\n', ' ');
          box.replaceWith(editor);
        }, 900);
      },
      { once: true },
    );
  });
  await scan(page, { text: 'Describe', box: '#box', control: { kind: 'textarea', element: '#t' } });
  expect(await insert(page, { text: 'One.\nTwo.' })).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#t').innerText()).toBe('One.\nTwo.');
});
