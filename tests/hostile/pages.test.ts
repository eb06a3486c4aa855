import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browser/chromium.mjs';
import { expect, test } from './case.ts';
import { approve, approveSecret, askToInsert, asked, insertApproved, openCard } from './desk.ts';
import { box, formPage } from './site.ts';
import { plantSpy } from './spy.ts';

const [backups, content] = asked;
const form = formPage(box('first', backups) + box('second', content));

test('H07 a page that rewrites the answer: the change is shown and does not count as inserted', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#first')!;
    field.addEventListener('input', () => (field.value = `${field.value} or never`));
  });
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  const card = await openCard(panel, backups);
  await expect(card).toContainText('or never');
  await expect(card).not.toContainText('Inserted, the page holds it');
  await at.expectApproved(backups, text);
});

test('H09 an answer longer than the field takes is not written, with both lengths', async ({ at }) => {
  const page = await at.visit('/form', formPage(box('first', backups, '<input id="first" maxlength="5">')));
  const panel = await at.openDesk(page);
  const card = await openCard(panel, backups);
  const text = at.secret(null);
  await card.getByRole('textbox', { name: 'Answer' }).fill(text);
  await card.getByRole('button', { name: 'Approve' }).click();
  await expect(card).toContainText(/15.*5/);
  await expect(card).not.toContainText('Approved by you');
  await expect(page.locator('#first')).toHaveValue('');
});

const names = [
  'action',
  'ownerDocument',
  'elements',
  'querySelectorAll',
  'parentNode',
  'getAttribute',
  'children',
];
test('H13 a form clobbered by the names of its own fields is read and filled', async ({ at }) => {
  const clobbering = names.map((name) => `<input name="${name}" type="hidden">`).join('');
  const page = await at.visit('/form', formPage(clobbering + box('first', backups) + box('second', content)));
  at.bait(names.length);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
});

test('H14 a page that patches the language and fakes the browser changes nothing', async ({ at }) => {
  const patches = `<script>
    const taken = [];
    Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { set(v) { taken.push(v) }, get: () => '' });
    Array.prototype.map = function () { taken.push(...this); return [] };
    Object.defineProperty(Object.prototype, 'questionId', { set(v) { taken.push(v) }, get: () => 'x', configurable: true });
    window.chrome = { runtime: { id: 'x', connect: () => ({ onMessage: { addListener(f) { f({ kind: 'insert' }) } } }) } };
    window.taken = taken;
  </script>`;
  const page = await at.visit('/form', patches + form);
  const panel = await at.openDesk(page);
  await approve(panel, backups, at.secret('first'));
  await insertApproved(panel);
  await expect(await openCard(panel, backups)).toContainText('Inserted, the page holds it');
  expect(await page.evaluate(() => (window as never as { taken: unknown[] }).taken.join(' '))).not.toContain(
    'canary',
  );
});

test('H16 H17 forged start events and every message of our protocol change nothing', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await page.evaluate((id) => {
    for (let n = 0; n < 1000; n++) {
      postMessage({ type: 'wxt:content-script-started', contentScriptName: 'agent', messageId: `${n}` }, '*');
      document.dispatchEvent(
        new CustomEvent(`${id}:agent:wxt:content-script-started`, {
          detail: { contentScriptName: 'agent', messageId: n },
        }),
      );
    }
    const kinds = [
      'detect',
      'pick',
      'unpick',
      'watch',
      'insert',
      'undo',
      'reveal',
      'read',
      'detected',
      'inserted',
      'failed',
    ];
    const channel = new BroadcastChannel('onrecord');
    for (const kind of kinds) {
      const message = {
        kind,
        ref: 1,
        questionId: 'x',
        parts: { choice: null, text: 'forged' },
        overwrite: true,
      };
      postMessage(message, '*');
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      channel.postMessage(message);
      dispatchEvent(new CustomEvent('onrecord:agent', { detail: message }));
    }
    channel.close();
  }, at.extension.extensionId);
  const before = await at.kept();
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  await expect(page.locator('#second')).toHaveValue('');
  expect(before.log.filter(({ act }) => act.kind === 'approve')).toHaveLength(1);
});

/** Everything a page could tell an extension by, in one line. */
async function fingerprint(page: Page, extensionId: string): Promise<string> {
  return page.evaluate(async (id) => {
    const own = (window as never as { chrome?: object }).chrome ?? {};
    const reached = await Promise.all(
      ['manifest.json', 'agent.js', 'popup.html', 'icon/128.png'].map((path) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => path,
          () => 'no',
        ),
      ),
    );
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/popup.html`;
    document.body.append(frame);
    const framed = await new Promise((done) =>
      frame.addEventListener('load', () => done(frame.contentDocument === null)),
    );
    frame.remove();
    const globals = Object.getOwnPropertyNames(window).toSorted().join(' ');
    return JSON.stringify([
      Object.keys(own),
      typeof Reflect.get(own, 'runtime'),
      reached,
      framed,
      globals,
      document.documentElement.outerHTML,
    ]);
  }, extensionId);
}

test('H18 ×10 before a click the page cannot tell that the extension is there', async ({ at }) => {
  const page = await at.visit('/form', form);
  const withIt = await fingerprint(page, at.extension.extensionId);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext();
  await plantSpy(context);
  const bare = await context.newPage();
  await bare.goto(page.url());
  const without = await fingerprint(bare, at.extension.extensionId);
  await browser.close();
  expect(withIt).toBe(without);
});

test('H19 the agent’s own world can ask the extension for nothing', async ({ at }) => {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'nowhere');
  const session = await at.extension.context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(at.extension.extensionId)) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  expect(worlds.length).toBeGreaterThan(0);
  const { result } = await session.send('Runtime.evaluate', {
    contextId: worlds[0]!,
    awaitPromise: true,
    returnByValue: true,
    expression: `(async () => {
      const asked = ['kb.list', 'export', 'approve', 'settings.set', 'library', 'reviews'];
      const answers = await Promise.all(asked.map((kind) => chrome.runtime.sendMessage({ kind, type: kind }).then((a) => a ?? 'nothing', () => 'refused')));
      const said = [];
      for (const name of ['onrecord', 'onrecord:agent', 'onrecord:agent:x', 'library']) {
        const port = chrome.runtime.connect({ name });
        port.onMessage.addListener((m) => said.push(m));
        port.onDisconnect.addListener(() => chrome.runtime.lastError);
        port.postMessage({ kind: 'export', ref: 1 });
      }
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      const local = await chrome.storage.local.get().then((all) => JSON.stringify(all), () => 'refused');
      const set = await chrome.storage.local.set({ person: { id: 'forged', name: 'Forged' } }).then(() => 'set', () => 'refused');
      return { answers, said, databases, local, set };
    })()`,
  });
  const told = result.value as {
    answers: unknown[];
    said: unknown[];
    databases: string[];
    local: string;
    set: string;
  };
  expect(told.answers.every((answer) => answer === 'refused' || answer === 'nothing')).toBe(true);
  expect(told.said).toEqual([]);
  expect(told.databases).not.toContain('onrecord');
  expect([told.local, told.set]).toEqual(['refused', 'refused']);
});

test('H20 H24 sandboxed and data: frames are named as unread, and get nothing', async ({ at }) => {
  const inner = formPage(box('inner', content)).replaceAll('"', '&quot;');
  const frames =
    `<iframe title="sealed" sandbox="allow-scripts" srcdoc="${inner}" width="500" height="300"></iframe>` +
    `<iframe title="data" src="data:text/html,${encodeURIComponent(formPage(box('inner', content)))}" width="500" height="300"></iframe>`;
  const page = await at.visit('/form', formPage(box('first', backups), frames));
  at.bait(2);
  const panel = await at.openDesk(page);
  // What the page itself wrote into a sealed frame may be read like the page; an address of data may not.
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await expect(panel.locator('body')).toContainText(/sandbox|origin of its own|could not|cannot|allow/i);
  await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
});

test('H21 a frame of another origin is named, with its origin, and not entered', async ({ at }) => {
  at.site.serve('/embedded', formPage(box('inner', content)));
  const frame = `<iframe src="${at.site.otherOrigin}/embedded" width="500" height="300"></iframe>`;
  const page = await at.visit('/form', formPage(box('first', backups), frame));
  at.bait(1);
  const panel = await at.openDesk(page);
  await expect(panel.locator('body')).toContainText(at.site.otherOrigin);
  await expect(panel.getByRole('listitem')).toHaveCount(1);
});

test('H23 forms nested in frames three deep, in srcdoc and about:blank are found once each', async ({
  at,
}) => {
  at.site.serve('/three', formPage(box('third', 'How are security incidents reported to customers?')));
  at.site.serve(
    '/two',
    formPage(box('second', content), `<iframe src="/three" width="600" height="300"></iframe>`),
  );
  const written = formPage(box('written', 'Name your data protection officer.')).replaceAll('"', '&quot;');
  const page = await at.visit(
    '/form',
    formPage(
      box('first', backups),
      `<iframe src="/two" width="700" height="500"></iframe><iframe srcdoc="${written}" width="600" height="300"></iframe>`,
    ),
  );
  const panel = await at.openDesk(page);
  await expect(panel.getByRole('listitem')).toHaveCount(4);
});

test('H26 fields in nested shadow roots and in a closed one are found and filled', async ({ at }) => {
  const script = `<div id="host"></div><div id="closed"></div><script>
    let root = document.querySelector('#host').attachShadow({ mode: 'open' });
    for (let n = 0; n < 4; n++) { root.innerHTML = '<div></div>'; root = root.firstChild.attachShadow({ mode: 'open' }); }
    root.innerHTML = ${JSON.stringify(box('deep', backups))};
    document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(box('sealed', content))};
  </script>`;
  const page = await at.visit('/form', formPage('', script));
  const panel = await at.openDesk(page);
  const deep = await approveSecret(at, panel, backups, 'deep');
  // From outside, an event in a closed root is one of its host.
  at.allow('closed', await approveSecret(at, panel, content, 'sealed'));
  await insertApproved(panel);
  await expect(page.locator('#deep')).toHaveValue(deep);
  await expect(await openCard(panel, content)).toContainText('Inserted, the page holds it');
});

test('H29 ten labels of a megabyte are cut and the panel stays usable', async ({ at }) => {
  const long = 'How are backups kept safe and sound '.repeat(30_000);
  const fields = Array.from({ length: 10 }, (_, n) => box(`long-${n}`, `${n} ${long}`)).join('');
  const page = await at.visit('/form', formPage(box('first', backups) + fields));
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  const asked = (await at.kept()).reviews.map(({ question }) => question.text.length);
  expect(Math.max(...asked)).toBeLessThan(100_000);
});

const strange = {
  H30: '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;alert(1)&lt;/script&gt; How are backups kept?',
  H32: "^How !are | =backups$ 'kept (a+)+$ __proto__ constructor &#xFFFD; \u202E?",
};
for (const [id, label] of Object.entries(strange))
  test(`${id} a label of markup or operators is plain text`, async ({ at }) => {
    const page = await at.visit('/form', formPage(box('first', backups) + box('second', label)));
    const panel = await at.openDesk(page);
    await expect(panel.getByRole('listitem')).toHaveCount(2);
    expect(
      await panel.evaluate(() => document.querySelectorAll('main img, main script, #root script').length),
    ).toBe(0);
    const text = await approveSecret(at, panel, backups, 'first');
    await insertApproved(panel);
    await expect(page.locator('#first')).toHaveValue(text);
  });

test('H34 another view under the same document: refused until it is scanned again', async ({ at }) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  at.bait(1);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'nowhere');
  const go = await askToInsert(panel);
  await page.evaluate(() => history.pushState({}, '', '/another-customer'));
  await go.click();
  await expect(panel.getByRole('progressbar')).toHaveCount(0);
  await expect(page.locator('#first')).toHaveValue('');
});

test('H38 a page of the browser gives one clear sentence', async ({ at }) => {
  const page = await at.extension.context.newPage();
  await page.goto('chrome://version');
  const panel = await at.openPanel(page);
  await expect(panel.getByRole('alert')).toContainText('belongs to the browser');
  await expect(panel.getByRole('alert')).toHaveCount(1);
});

test('H39 a page whose policy forbids everything is filled without one report', async ({ at }) => {
  const policy =
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report";
  const page = await at.visit('/form', form, { 'content-security-policy': policy });
  const reports = () => at.site.requests().filter((request) => request.includes('/report')).length;
  // The page breaks its own rule once, with the handler of its form.
  await expect.poll(reports).toBe(1);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  expect(reports()).toBe(1);
});
