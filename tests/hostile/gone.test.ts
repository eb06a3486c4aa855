import { expect, test, type Case } from './case.ts';
import { approveSecret, asked } from './desk.ts';
import { box, formPage } from './site.ts';

const [backups, content] = asked;
const form = formPage(box('first', backups) + box('second', content));

/** What can happen to a store behind our back. Each runs in a page of the extension, while no panel is open. */
const losses: Record<string, () => Promise<void>> = {
  'the database was deleted': async () => {
    await new Promise((done) => indexedDB.deleteDatabase('onrecord').addEventListener('success', done));
  },
  'the database was emptied': async () => {
    const request = indexedDB.open('onrecord');
    await new Promise((done) => request.addEventListener('success', done));
    const stores = [...request.result.objectStoreNames];
    const work = request.result.transaction(stores, 'readwrite');
    for (const store of stores) work.objectStore(store).clear();
    await new Promise((done) => work.addEventListener('complete', done));
    request.result.close();
  },
  'the other store was emptied': async () => {
    await (
      globalThis as never as { chrome: { storage: { local: { clear(): Promise<void> } } } }
    ).chrome.storage.local.clear();
  },
  'the other store holds nonsense': async () => {
    const { local } = (
      globalThis as never as {
        chrome: { storage: { local: { get(): Promise<object>; set(values: object): Promise<void> } } };
      }
    ).chrome.storage;
    const held = await local.get();
    await local.set(Object.fromEntries(Object.keys(held).map((key) => [key, 17])));
  },
};

async function reviewOnce(at: Case) {
  const page = await at.visit('/form', form);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'nowhere');
  await panel.close();
  return page;
}

for (const [name, lose] of Object.entries(losses))
  test(`F24 ×10 ${name}: it is said, and never taken for a first run`, async ({ at }) => {
    const page = await reviewOnce(at);
    const probe = await at.extension.context.newPage();
    await probe.goto(`chrome-extension://${at.extension.extensionId}/manifest.json`);
    await probe.evaluate(lose);
    await probe.close();
    at.figures.crashes += 1;
    const panel = await at.openPanel(page);
    await expect(panel.getByRole('alert')).toContainText(/are gone|is gone|could not be read/);
  });
