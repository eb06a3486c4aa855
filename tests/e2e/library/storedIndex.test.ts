import { expect, type Page } from '@playwright/test';
import { openCard, test } from '../desk.ts';

const question = 'Which content created by our users do you host?';
const sample = 'sample/assessment.html';

/** Changes the one index that is stored, as nothing of ours would; false while none is there. */
function doctor(popup: Page, change: { madeBy?: string; from: string; to: string }): Promise<boolean> {
  return popup.evaluate(async ({ madeBy, from, to }) => {
    // Sent to the page as source text, so everything it uses stands inside it.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    const database = await done(indexedDB.open('onrecord'));
    const writing = database.transaction('matchIndexes', 'readwrite');
    // A popup that closes takes along what is not committed yet, answered requests too.
    const committed = new Promise((resolve) => writing.addEventListener('complete', resolve));
    const store = writing.objectStore('matchIndexes');
    const [kept] = await done(store.getAll());
    if (!kept) return (database.close(), false);
    const { entries } = kept.index;
    entries.texts = entries.texts.map((text: string) => text.replaceAll(from, to));
    store.put({ ...kept, madeBy: madeBy ?? kept.madeBy });
    await committed;
    database.close();
    return true;
  }, change);
}

test.describe('the match index', () => {
  test.use({ siteFolder: 'tests/pages' });

  test('is stored by the first panel, opened by the next, and dropped when another build made it', async ({
    openDesk,
  }) => {
    const first = await openDesk(sample, 'Wildix');
    const text = await (
      await openCard(first.popup, question)
    )
      .getByRole('textbox', { name: 'Answer' })
      .inputValue();
    const [word = ''] = /\p{Lu}\p{L}+/u.exec(text) ?? [];
    await expect.poll(() => doctor(first.popup, { from: word, to: `Doctored ${word}` })).toBe(true);
    await first.popup.close();

    const second = await openDesk('sample/assessment.html?second');
    const opened = await openCard(second.popup, question);
    await expect(opened.getByRole('textbox', { name: 'Answer' })).toHaveValue(/^Doctored/);

    await doctor(second.popup, { madeBy: 'another build', from: '', to: '' });
    await second.popup.close();
    const third = await openDesk('sample/assessment.html?third');
    const built = await openCard(third.popup, question);
    await expect(built.getByRole('textbox', { name: 'Answer' })).toHaveValue(text);
  });
});
