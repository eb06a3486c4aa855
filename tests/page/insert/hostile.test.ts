import { expect, test, type Page } from '../harness.ts';
import { insert, scan } from './agent.ts';

const question = { text: 'Secret', box: '#box', control: { kind: 'text', element: '#a' } } as const;
const answer = { text: 'canary-7f3a' };

async function open(page: Page, act: (input: HTMLInputElement) => void): Promise<void> {
  await page.setContent('<form id="box"><label for="a">Secret?</label> <input id="a"></form>');
  await page.locator('#a').evaluate(act as (input: HTMLElement | SVGElement) => void);
  await scan(page, question);
}

test('H07 a page that rewrites the answer is told apart from one that holds it', async ({ page }) => {
  await open(page, (input) => {
    input.addEventListener('input', () => (input.value = input.value.toUpperCase()));
  });
  expect(await insert(page, answer)).toEqual({
    outcome: 'changed',
    written: { choice: null, text: 'canary-7f3a' },
    readBack: { choice: null, text: 'CANARY-7F3A' },
    previous: { choice: null, text: null },
  });
});

test('H36 a page that takes the answer back 400 ms later is seen', async ({ page }) => {
  await open(page, (input) => {
    input.addEventListener('change', () => setTimeout(() => (input.value = ''), 400));
  });
  expect(await insert(page, answer)).toMatchObject({ outcome: 'changed', readBack: { text: null } });
});

test('H36 a control that is mounted anew with its value after 100 ms holds it', async ({ page }) => {
  await open(page, (input) => {
    input.addEventListener('change', () =>
      setTimeout(() => {
        const fresh = input.cloneNode() as HTMLInputElement;
        fresh.value = input.value;
        input.replaceWith(fresh);
      }, 100),
    );
  });
  expect(await insert(page, answer)).toMatchObject({ outcome: 'held', readBack: answer });
});

test('H37 a page that believes only trusted events takes the answer', async ({ page }) => {
  await open(page, (input) => {
    input.addEventListener('input', (event) => {
      if (event.isTrusted) document.body.setAttribute('data-model', input.value);
      else input.value = '';
    });
  });
  expect(await insert(page, answer)).toMatchObject({ outcome: 'held' });
  expect(await page.locator('body').getAttribute('data-model')).toBe('canary-7f3a');
});

test('a page without the editing command takes the answer through the value', async ({ page }) => {
  await open(page, (input) => {
    // Refusing the selection makes the command do nothing, as it does where a page has disabled editing.
    input.addEventListener('beforeinput', (event) => event.preventDefault());
    input.addEventListener('focus', () => input.blur());
    input.addEventListener('input', () => document.body.setAttribute('data-model', input.value));
  });
  expect(await insert(page, answer)).toMatchObject({ outcome: 'held' });
  expect(await page.locator('body').getAttribute('data-model')).toBe('canary-7f3a');
});

test('a page that moves the focus to another control does not get the answer there', async ({ page }) => {
  await open(page, (input) => {
    const trap = document.createElement('textarea');
    trap.id = 'trap';
    document.body.append(trap);
    input.addEventListener('focus', () => trap.focus());
  });
  await insert(page, answer);
  expect(await page.locator('#trap').inputValue()).toBe('');
  expect(await page.locator('#a').inputValue()).toBe('canary-7f3a');
});

test('H13 a form clobbered by its own fields is written like any other', async ({ page }) => {
  await page.setContent(
    `<form id="box"><label for="a">Secret?</label> <input id="a">${[
      'parentNode',
      'textContent',
      'isConnected',
      'getRootNode',
      'ownerDocument',
      'getAttribute',
      'hasAttribute',
      'assignedSlot',
      'checkVisibility',
    ]
      .map((name) => `<input name="${name}">`)
      .join('')}</form>`,
  );
  await scan(page, question);
  expect(await insert(page, answer)).toMatchObject({ outcome: 'held' });
});

test('H14 patched prototypes of the page change nothing', async ({ page }) => {
  await open(page, () => {
    Object.defineProperty(HTMLInputElement.prototype, 'value', { set() {}, get: () => 'patched' });
    EventTarget.prototype.dispatchEvent = () => true;
    HTMLElement.prototype.focus = () => {};
  });
  expect(await insert(page, answer)).toMatchObject({ outcome: 'held', readBack: answer });
});

test('O6: only the value of the approved control differs afterwards', async ({ page }) => {
  await open(page, () => {});
  const before = await page.content();
  await insert(page, answer);
  expect(await page.content()).toBe(before);
});

test('a page behind the panel, which gets no focus events, still hears focus, change and blur', async ({
  page,
  context,
}) => {
  await open(page, (input) => {
    const heard: string[] = [];
    const note = ({ type }: Event) => {
      heard.push(type);
      document.body.setAttribute('data-heard', heard.join(' '));
    };
    for (const type of ['focus', 'input', 'change', 'blur']) input.addEventListener(type, note);
  });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const panel = await context.newPage();
  await panel.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
  expect(await insert(page, answer)).toMatchObject({ outcome: 'held' });
  expect(await page.locator('body').getAttribute('data-heard')).toBe('focus input change blur');
});
