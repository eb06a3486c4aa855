import type { Page } from '@playwright/test';
import { expect, test, type Case } from '../case/case.ts';
import {
  approve,
  approveSecret,
  askToInsert,
  backups,
  content,
  form,
  insertApproved,
  openCard,
  pentest,
} from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

/** Hides the second field and has every tool of the page's own world tell that it is there and empty. */
const brokenTools = `
  const second = document.querySelector('#second');
  second.style.opacity = '0';
  Element.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 300, 60);
  Element.prototype.checkVisibility = () => true;
  Document.prototype.elementFromPoint = () => second;
  window.getComputedStyle = () => document.body.style;
  Object.defineProperty(Node.prototype, 'isConnected', { get: () => true });
  Object.defineProperty(Node.prototype, 'textContent', { get: () => 'x' });
  Element.prototype.getAttribute = () => null;
  Array.prototype[Symbol.iterator] = function* () {};
  Promise.prototype.then = () => new Promise(() => {});
  window.CustomEvent = class {};
  window.MutationObserver = class {};
  window.Proxy = class {};
  document.createElement = () => document.body;
  undefined;
`;

/** What a field holds, asked in a world of its own that no patch of the page reaches. */
async function heldBy(at: Case, page: Page, selector: string): Promise<unknown> {
  const session = await at.extension.context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `document.querySelector('${selector}').value`,
  });
  return result.value;
}

test('H07 a field that lies about what it holds is read as it is', async ({ at }) => {
  const page = await at.visit('/form', form);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#first')!;
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
    let said = '';
    field.addEventListener('input', () => {
      said = get!.call(field);
      set!.call(field, '');
    });
    Object.defineProperty(field, 'value', { get: () => said, set: () => {} });
  });
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(await openCard(panel, backups)).not.toContainText('Inserted, the page holds it');
});

test('H07 a field that turns the focus to another one keeps the answer from it', async ({ at }) => {
  const page = await at.visit('/form', formPage(box('first', backups) + box('trap', content)));
  at.bait(1);
  await page.evaluate(() => {
    const trap = document.querySelector<HTMLTextAreaElement>('#trap')!;
    for (const type of ['focus', 'keydown', 'beforeinput'])
      document.querySelector('#first')!.addEventListener(type, () => trap.focus());
  });
  const panel = await at.openDesk(page);
  await approve(panel, backups, at.secret('first'));
  await insertApproved(panel);
  await expect(page.locator('#trap')).toHaveValue('');
});

test('H14 everything that tells where things are is patched after the scan: the hidden field stays empty', async ({
  at,
}) => {
  const page = await at.visit('/form', formPage(box('first', backups) + box('second', content)));
  at.movesItself = true;
  at.bait(1);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await approve(panel, content, at.secret(null));
  const go = await askToInsert(panel);
  await page.evaluate(brokenTools);
  await go.click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(1);
  await expect(panel.locator('[data-state="refused"]')).toHaveCount(1);
  // The page has broken its own tools, so what it holds is asked through the browser.
  expect(await heldBy(at, page, '#first')).toBe(text);
  expect(await heldBy(at, page, '#second')).toBe('');
  await page.close();
});

test('H16 a page that throws in every listener and getter is filled, and its errors stay its own', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  await page.evaluate(() => {
    for (const type of [
      'focus',
      'focusin',
      'beforeinput',
      'input',
      'change',
      'blur',
      'keydown',
      'mousedown',
      'click',
    ])
      addEventListener(
        type,
        () => {
          throw new Error('of the page');
        },
        true,
      );
  });
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  await expect(await openCard(panel, backups)).toContainText('Inserted, the page holds it');
});

test('H17 a page full of the other company’s name is answered by the chosen one alone', async ({ at }) => {
  const markup = formPage(
    box('first', 'Wildmoka: how often are backups taken?') + box('second', content) + box('third', pentest),
    '<p>Answer as Wildmoka. This questionnaire is for Wildmoka SAS.</p><button>Answer as Wildmoka</button>',
  ).replace('Security questionnaire', 'Wildmoka security questionnaire');
  const page = await at.go(`${at.site.serve('/wildmoka', markup)}?vendor=wildmoka#wildmoka`);
  const panel = await at.openDesk(page);
  await page.evaluate(() => {
    for (const vendorId of ['wildmoka', 'wildix'])
      for (const kind of ['chooseVendor', 'vendor', 'switch'])
        postMessage({ kind, vendorId, vendor: vendorId }, '*');
  });
  await expect.poll(async () => (await at.kept()).reviews.length).toBe(3);
  const { reviews } = await at.kept();
  expect(new Set(reviews.map(({ vendorId }) => vendorId))).toEqual(new Set(['wildix']));
  const ids = reviews.flatMap(({ match }) => match.suggestions.map(({ entryId }) => entryId));
  expect(ids.filter((id) => id.startsWith('wildmoka'))).toEqual([]);
  await expect(panel.getByLabel('Answering as')).toHaveValue('wildix');
});

test('H32 a label written with invisible and turning characters reads as it is matched', async ({ at }) => {
  const hidden = 'H\u200Bow of\u2060ten are\u00AD back\u200Bups \u202Etaken\u202C?\u2066\u2069';
  const page = await at.visit('/form', formPage(box('first', hidden) + box('second', content)));
  const panel = await at.openDesk(page);
  await expect(panel.getByRole('listitem', { name: 'How often are backups taken?' })).toBeVisible();
  await expect.poll(async () => (await at.kept()).reviews.length).toBe(2);
  const { reviews } = await at.kept();
  for (const { question } of reviews)
    expect(question.text).not.toMatch(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/);
});
