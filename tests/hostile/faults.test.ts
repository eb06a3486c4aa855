import { expect, isCrashed, test } from './case.ts';
import { approveSecret, askToInsert, asked, expectSaid, insertApproved, openCard } from './desk.ts';
import { box, formPage } from './site.ts';

const [backups, content, pentest] = asked;
const form = formPage(box('first', backups) + box('second', content) + box('third', pentest));
const noAnswer = '';

test('F01 F02 the background worker is dead before the scan and in the middle of it', async ({ at }) => {
  const page = await at.visit('/form', form);
  await at.hand.stopWorker();
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await at.hand.stopWorker();
  await insertApproved(panel);
  at.figures.crashes += 2;
  await expect(page.locator('#first')).toHaveValue(text);
});

test('F03 F04 the background worker dies in a review and during a bulk insertion: all is kept', async ({
  at,
}) => {
  const questions = Array.from(
    { length: 20 },
    (_, n) => `Which backup of system ${n + 1} is taken how often?`,
  );
  const page = await at.visit(
    '/form',
    formPage(questions.map((question, n) => box(`field-${n}`, question)).join('')),
  );
  const panel = await at.openDesk(page);
  const words: string[] = [];
  for (const [n, question] of questions.entries()) {
    words.push(await approveSecret(at, panel, question, `field-${n}`));
    if (n === 10) await at.hand.stopWorker();
  }
  const go = await askToInsert(panel);
  await go.click();
  await at.hand.stopWorker();
  at.figures.crashes += 2;
  for (const [n, text] of words.entries())
    await expect(page.locator(`#field-${n}`)).toHaveValue(text, { timeout: 60_000 });
  for (const [n, question] of questions.entries()) await at.expectApproved(question, words[n] ?? '');
});

test('F06 ×10 the popup is closed in the moment of a key press: the words are kept', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const card = await openCard(panel, backups);
  await card.getByRole('textbox', { name: 'Answer' }).fill('Kept until ');
  await card.getByRole('textbox', { name: 'Answer' }).focus();
  const text = at.secret(null);
  const closed = panel.waitForEvent('close');
  await panel
    .evaluate((words) => {
      document.execCommand('insertText', false, words);
      window.close();
    }, text)
    .catch(() => undefined);
  await closed;
  at.figures.crashes += 1;
  const again = await at.openDesk(page);
  const kept = await openCard(again, backups);
  await expect(kept.getByRole('textbox', { name: 'Answer' })).toHaveValue(`Kept until ${text}`);
});

test('F07 the panel crashes: the draft is there when it is opened again', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const card = await openCard(panel, backups);
  const text = at.secret(null);
  await card.getByRole('textbox', { name: 'Answer' }).fill(text);
  const session = await at.extension.context.newCDPSession(panel);
  const crash = panel.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crash;
  isCrashed(panel);
  at.figures.crashes += 1;
  const again = await at.openDesk(page);
  const kept = await openCard(again, backups);
  await expect(kept.getByRole('textbox', { name: 'Answer' })).toHaveValue(text);
});

test('F08 the browser is killed right after "Approved" was shown: the approval is there', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await at.hand.kill();
  at.figures.crashes += 1;
  await at.start();
  await at.expectApproved(backups, text);
});

test('F10 the tab is reloaded in the middle of an insertion: a failure, never a success', async ({ at }) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  await page.evaluate(() =>
    document.querySelector('#first')!.addEventListener('input', () => location.reload()),
  );
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'second');
  const go = await askToInsert(panel);
  await go.click();
  await expectSaid(panel, 'The tab went to another page');
  await expect(page.locator('#first')).toHaveValue(noAnswer);
  await expect(page.locator('#second')).toHaveValue(noAnswer);
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(0);
});

test('F11 ×10 the page goes to another origin in the middle of an insertion: nothing arrives there', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  const elsewhere = at.site.serve('/elsewhere', form).replace(at.site.origin, at.site.otherOrigin);
  await page.evaluate((to) => {
    document.querySelector('#first')!.addEventListener('input', () => (location.href = to));
  }, elsewhere);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'nowhere');
  const go = await askToInsert(panel);
  await go.click();
  await page.waitForURL('**/elsewhere');
  await expectSaid(panel, 'The tab went to another page');
  at.bait(3);
  for (const id of ['first', 'second', 'third']) await expect(page.locator(`#${id}`)).toHaveValue(noAnswer);
});

test.describe('with pages kept for the way back', () => {
  test.use({ launch: { keepsLeftPages: true } });

  for (const back of [false, true])
    test(`${back ? 'F12' : 'F13'} ×10 the page was left${back ? ' and came back' : ''} before "Insert": nothing is delivered`, async ({
      at,
    }) => {
      const page = await at.visit('/form', form);
      const other = at.site.serve('/other', form);
      const panel = await at.openDesk(page);
      await approveSecret(at, panel, backups, 'nowhere');
      const go = await askToInsert(panel);
      await page.goto(other);
      at.bait(6);
      if (back) await page.goBack({ waitUntil: 'commit' });
      await expectSaid(panel, 'The tab went to another page');
      // The question whether to insert may be gone with the page it was about.
      if (await go.isVisible()) await go.click();
      await expect(panel.getByRole('progressbar')).toHaveCount(0);
      for (const id of ['first', 'second', 'third'])
        await expect(page.locator(`#${id}`)).toHaveValue(noAnswer);
      if (!back) await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('#first')).toHaveValue(noAnswer);
    });
});

test('F15 a tab that was duplicated: only the document that was scanned is filled', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  const opening = at.extension.context.waitForEvent('page');
  await panel.evaluate(async () => {
    const { tabs } = (globalThis as never as { chrome: { tabs: { duplicate(id: number): Promise<void> } } })
      .chrome;
    await tabs.duplicate(Number(new URL(location.href).searchParams.get('tab')));
  });
  const twin = await opening;
  await twin.waitForLoadState();
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  await expect(twin.locator('#first')).toHaveValue(noAnswer);
  at.bait(3);
});

test('F17 an update with the tab open: the old agent is silent, one new one works, drafts are kept', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const panel = await at.openDesk(page);
  const card = await openCard(panel, content);
  const draft = at.secret(null);
  await card.getByRole('textbox', { name: 'Answer' }).fill(draft);
  const text = await approveSecret(at, panel, backups, 'first');
  await at.hand.reload();
  at.figures.crashes += 1;
  // The old agent watched the page: a change is what would make it speak.
  await page.evaluate(() => document.body.append(document.createElement('p')));
  const again = await at.openDesk(page);
  const kept = await openCard(again, content);
  await expect(kept.getByRole('textbox', { name: 'Answer' })).toHaveValue(draft);
  await insertApproved(again);
  await expect(page.locator('#first')).toHaveValue(text);
  const inputs = (await at.kept()).log.filter(({ act }) => act.kind === 'inserted');
  expect(inputs).toHaveLength(1);
  expect(said).toEqual([]);
});

test('F18 disabled and enabled again: drafts are kept', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const draft = at.secret(null);
  await (await openCard(panel, content)).getByRole('textbox', { name: 'Answer' }).fill(draft);
  await at.hand.setEnabled(false);
  await at.hand.setEnabled(true);
  at.figures.crashes += 1;
  const again = await at.openDesk(page);
  await expect((await openCard(again, content)).getByRole('textbox', { name: 'Answer' })).toHaveValue(draft);
});

test('F21 the right to read the tab ended when it went away and back: the toolbar button is named', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  const elsewhere = at.site.serve('/elsewhere', form).replace(at.site.origin, at.site.otherOrigin);
  const panel = await at.openDesk(page);
  await page.goto(elsewhere);
  await page.goto(`${at.site.origin}/form`);
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Scan again' }).click();
  await expect(panel.getByRole('alert')).toContainText('Click the OnRecord button in the toolbar');
});

test('F22 F23 the disk is full: it is said, what was kept stays, and the next change saves both', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const before = await approveSecret(at, panel, backups, 'nowhere');
  await panel.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { put });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  at.figures.crashes += 1;
  const card = await openCard(panel, content);
  const unsaved = at.secret(null);
  await card.getByRole('textbox', { name: 'Answer' }).fill(unsaved);
  await expect(panel.getByRole('alert')).toContainText('could not be saved');
  await at.expectApproved(backups, before);
  await panel.evaluate(() => {
    IDBObjectStore.prototype.put = (window as never as { put: typeof IDBObjectStore.prototype.put }).put;
  });
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await at.expectApproved(content, unsaved);
});

test('F25 session storage is emptied: nothing is lost', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await panel.evaluate(async () => {
    sessionStorage.clear();
    const { storage } = (
      globalThis as never as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome;
    await storage.session.clear();
  });
  await panel.close();
  const again = await at.openDesk(page);
  await insertApproved(again);
  await expect(page.locator('#first')).toHaveValue(text);
});

test('F26 ×10 two windows answer the same question at once: one wins, the other is shown both', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  const one = await at.openDesk(page);
  const two = await at.openDesk(page);
  const texts = [at.secret(null), at.secret(null)];
  for (const panel of [one, two]) await openCard(panel, backups);
  // Sent to the page as source text.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const write = (words: string) => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea')!;
    box.focus();
    box.select();
    document.execCommand('insertText', false, words);
    const buttons = [...box.closest('li')!.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.startsWith('Approve'))?.click();
  };
  await Promise.all([one.evaluate(write, texts[0] ?? ''), two.evaluate(write, texts[1] ?? '')]);
  await expect
    .poll(async () => (await at.kept()).reviews.find(({ question }) => question.text === backups)?.decision)
    .toBe('approved');
  await expect
    .poll(async () => {
      const shown = [one, two].map((panel) =>
        panel.getByRole('alert').filter({ hasText: 'Another window' }).count(),
      );
      return (await Promise.all(shown)).reduce((sum, count) => sum + count, 0);
    })
    .toBe(1);
  const kept = (await at.kept()).reviews.find(({ question }) => question.text === backups);
  expect(texts).toContain(kept?.answer.text);
});

test('F27 two windows answer different questions at once: both are kept and shown in both', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  const one = await at.openDesk(page);
  const two = await at.openDesk(page);
  const [first, second] = await Promise.all([
    approveSecret(at, one, backups, 'first'),
    approveSecret(at, two, content, 'second'),
  ]);
  await expect(await openCard(one, content)).toContainText('Approved by you');
  await expect(await openCard(two, backups)).toContainText('Approved by you');
  await at.expectApproved(backups, first);
  await at.expectApproved(content, second);
});
