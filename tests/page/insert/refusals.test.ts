import { expect, test, type Page } from '../harness.ts';
import { insert, scan, undo } from './agent.ts';

const question = { text: 'Secret', box: '#box', control: { kind: 'text', element: '#a' } } as const;
const answer = { text: 'canary-7f3a' };

async function open(page: Page, input = '<input id="a">'): Promise<void> {
  await page.setContent(`<div id="box"><label for="a">Secret?</label> ${input}</div>`);
  await scan(page, question);
}

const change = (page: Page, act: (input: HTMLInputElement) => void) => page.locator('#a').evaluate(act);

/** No answer anywhere in the page, hidden values included. */
async function expectUnwritten(page: Page): Promise<void> {
  const seen = await page.evaluate(
    () =>
      [...document.querySelectorAll('input, textarea')]
        .map((each) => (each as HTMLInputElement).value)
        .join(' ') + document.body.innerHTML,
  );
  expect(seen).not.toContain(answer.text);
}

test('H09 an answer longer than maxlength is refused with both numbers', async ({ page }) => {
  await open(page, '<input id="a" maxlength="5">');
  expect(await insert(page, answer)).toEqual({
    outcome: 'refused',
    reason: 'too-long',
    detail: { id: 'length', length: 11, most: 5 },
  });
  await expectUnwritten(page);
});

test('a length that only the page text states is kept too', async ({ page }) => {
  await open(page);
  await scan(page, { ...question, maxLength: 8 });
  expect(await insert(page, answer)).toMatchObject({
    reason: 'too-long',
    detail: { id: 'length', length: 11, most: 8 },
  });
});

const hidings: Record<string, (input: HTMLInputElement) => void> = {
  'no display': (input) => input.style.setProperty('display', 'none'),
  'visibility hidden': (input) => input.style.setProperty('visibility', 'hidden'),
  'opacity of an ancestor': (input) => input.parentElement?.style.setProperty('opacity', '0.1'),
  'one pixel': (input) =>
    input.style.setProperty('cssText', '') ??
    input.setAttribute('style', 'width:1px;height:1px;padding:0;border:0'),
  'far off the screen': (input) => input.setAttribute('style', 'position:absolute;left:-9999px'),
  'clipped away': (input) => input.setAttribute('style', 'clip-path:inset(50%)'),
  'transparent text on the same colour': (input) => input.setAttribute('style', 'color:#fff;background:#fff'),
  'tiny type': (input) => input.setAttribute('style', 'font-size:1px;width:100px;height:20px'),
  'scaled to nothing': (input) => input.setAttribute('style', 'transform:scale(0.01)'),
  blurred: (input) => input.setAttribute('style', 'filter:blur(9px)'),
  masked: (input) => input.setAttribute('style', 'mask-image:linear-gradient(transparent,transparent)'),
  'hidden from assistive technology': (input) => input.parentElement?.setAttribute('aria-hidden', 'true'),
  inert: (input) => input.parentElement?.setAttribute('inert', ''),
  covered: (input) => {
    const cover = document.createElement('div');
    cover.setAttribute('style', 'position:fixed;inset:0;background:#fff;z-index:9');
    input.ownerDocument.body.append(cover);
  },
};
for (const [name, hide] of Object.entries(hidings)) {
  test(`H02 a control hidden after the scan is refused: ${name}`, async ({ page }) => {
    await open(page);
    await change(page, hide);
    const result = await insert(page, answer);
    expect(result.outcome).toBe('refused');
    // Taking a control out of the flow is seen as a changed page before it is seen as hidden.
    expect(['hidden', 'page-changed']).toContain(result.outcome === 'refused' && result.reason);
    await expectUnwritten(page);
  });
}

const honest: Record<string, string> = {
  'plain control': '<input id="a">',
  'control far down the page': '<div style="height:4000px"></div><input id="a">',
  'dark theme':
    '<style>body{background:#111;color:#eee} input{background:#222;color:#eee}</style><input id="a">',
  'floating label over it':
    '<style>#w{position:relative;display:inline-block} #w label{position:absolute;left:4px;top:2px}</style><span id="w"><input id="a"><label for="a">Secret</label></span>',
  'scrolling list with a fading edge':
    '<div style="height:80px;overflow-y:auto;mask-image:linear-gradient(#000 80%,transparent)"><div style="height:300px"></div><input id="a"><div style="height:300px"></div></div>',
};
for (const [name, input] of Object.entries(honest)) {
  test(`an honest control is written: ${name}`, async ({ page }) => {
    await open(page, input);
    expect(await insert(page, answer)).toMatchObject({ outcome: 'held' });
  });
}

test('H03 a control replaced by its clone is refused as a changed page', async ({ page }) => {
  await open(page);
  await change(page, (input) => input.replaceWith(input.cloneNode()));
  expect(await insert(page, answer)).toMatchObject({ outcome: 'refused', reason: 'page-changed' });
  await expectUnwritten(page);
});

test('a control that left with its question is gone', async ({ page }) => {
  await open(page);
  await change(page, (input) => input.parentElement?.remove());
  expect(await insert(page, answer)).toMatchObject({ outcome: 'refused', reason: 'gone' });
});

test('a node that is reused for another question is refused', async ({ page }) => {
  await open(page);
  await page.locator('label').evaluate((label) => (label.textContent = 'Your name?'));
  expect(await insert(page, answer)).toMatchObject({ outcome: 'refused', reason: 'page-changed' });
  await expectUnwritten(page);
});

test('options that trade their labels are refused', async ({ page }) => {
  await page.setContent(
    '<div id="box">Encrypted? <input type="radio" name="e" id="y"><label for="y">Yes</label><input type="radio" name="e" id="n"><label for="n">No</label></div>',
  );
  await scan(page, {
    text: 'Encrypted',
    box: '#box',
    control: { kind: 'radio', element: '#box', options: { Yes: '#y', No: '#n' } },
  });
  await page.evaluate(() => {
    for (const label of document.querySelectorAll('label'))
      label.textContent = label.htmlFor === 'y' ? 'No' : 'Yes';
  });
  expect(await insert(page, { choice: ['Yes'] })).toMatchObject({
    outcome: 'refused',
    reason: 'page-changed',
  });
  expect(await page.locator(':checked').count()).toBe(0);
});

for (const state of ['readonly', 'disabled', 'aria-disabled="true"', 'aria-readonly="true"']) {
  test(`a control that is ${state} is locked`, async ({ page }) => {
    await open(page, `<input id="a" ${state}>`);
    expect(await insert(page, answer)).toMatchObject({ outcome: 'refused', reason: 'locked' });
    await expectUnwritten(page);
  });
}

test('a control in a disabled fieldset is locked', async ({ page }) => {
  await open(page, '<fieldset disabled><input id="a"></fieldset>');
  expect(await insert(page, answer)).toMatchObject({ outcome: 'refused', reason: 'locked' });
});

for (const type of ['password', 'hidden', 'file']) {
  test(`H10 a ${type} input is never filled`, async ({ page }) => {
    await open(page, `<input id="a" type="${type}">`);
    expect(await insert(page, answer, true)).toMatchObject({ outcome: 'refused', reason: 'not-fillable' });
    await expectUnwritten(page);
  });
}

test('what stands there is replaced only when a person agreed', async ({ page }) => {
  await open(page, '<input id="a" value="Mine">');
  expect(await insert(page, answer)).toEqual({ outcome: 'refused', reason: 'not-empty', detail: 'Mine' });
  expect(await page.locator('#a').inputValue()).toBe('Mine');
  expect(await insert(page, answer, true)).toMatchObject({ outcome: 'held', previous: { text: 'Mine' } });
  expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { text: 'Mine' } });
});

test('Undo leaves alone what somebody edited since', async ({ page }) => {
  await open(page);
  await insert(page, answer);
  await page.locator('#a').fill('canary-7f3a, and more');
  expect(await undo(page)).toMatchObject({ outcome: 'refused', reason: 'page-changed' });
  expect(await page.locator('#a').inputValue()).toBe('canary-7f3a, and more');
});

test('an empty answer is nothing to insert', async ({ page }) => {
  await open(page);
  expect(await insert(page, { text: '  ', choice: [] })).toMatchObject({ reason: 'nothing-to-insert' });
});

test('an option is not written into a text control', async ({ page }) => {
  await open(page);
  expect(await insert(page, { choice: ['Yes'] })).toMatchObject({ reason: 'not-fillable' });
});
