import { expect, test } from '../case/case.ts';
import { approve, approveSecret, backups, content, form, insertApproved, openCard } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

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
