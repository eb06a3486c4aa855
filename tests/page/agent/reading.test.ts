/** The agent before there is a detector in its document. */
import type * as Read from '../../../adapters/agent/reading.ts';
import type * as Start from '../../../adapters/detector/startDetector.ts';
import type { PageCommand } from '../../../adapters/agent/detector.ts';
import type { Reply } from '../../../adapters/protocol.ts';
import { expect, inAgentWorld, test, type Page } from '../harness.ts';

const ask = (page: Page, command: PageCommand): Promise<Reply> =>
  inAgentWorld(
    page,
    'adapters/agent/reading.ts',
    ({ createReading }: typeof Read, given: PageCommand) =>
      createReading({ frame: '' }).answer(given, { isStopped: () => false }),
    command,
  );
const hasChanged = (page: Page): Promise<boolean> =>
  inAgentWorld(
    page,
    'adapters/agent/reading.ts',
    ({ createReading }: typeof Read) => createReading({ frame: '' }).hasChanged(),
    null,
  );
const detect: PageCommand = { kind: 'detect', ref: 1, pointed: [], quiet: false };
const nothing = { questions: [], unreadableFrames: [], cutAt: null };
const form =
  '<title>Vendor questionnaire</title><label>How is data encrypted at rest? <textarea></textarea></label>';

test('where nothing takes an answer, nothing is asked and no detector is needed', async ({ page }) => {
  await page.setContent(
    '<h1>Security</h1><p>How we protect data. <a href="#more">More</a></p><table><td>1</table>',
  );
  expect(await ask(page, detect)).toEqual({ kind: 'detected', ref: 1, detection: nothing });
  expect(await ask(page, { kind: 'focused', ref: 2 })).toEqual({ kind: 'focused', ref: 2, questionId: null });
  expect(await hasChanged(page)).toBe(false);
});

for (const [what, html] of Object.entries({
  'a text box': form,
  'an editor': '<p contenteditable>…</p>',
  'a custom select without a role':
    '<div class="select"><span>Choose</span></div><div role="combobox"></div>',
  'a control in a shadow tree': '<div><template shadowrootmode="open"><input></template></div>',
  'another document': '<iframe srcdoc="<input>"></iframe>',
}))
  test(`${what} needs the detector, and is a change where there was none before`, async ({ page }) => {
    await page.setContent(html);
    expect(await ask(page, detect)).toEqual({ kind: 'unready', ref: 1, needs: 'detector' });
    expect(await hasChanged(page)).toBe(true);
  });

test('what a person pointed at before needs the detector, whatever stands there now', async ({ page }) => {
  const place = { id: 'a', site: 's', at: 1, text: 'Backups?', prompt: 'p', control: 'div' };
  await page.setContent('<p>Backups?</p>');
  expect(await ask(page, { ...detect, pointed: [place] } as PageCommand)).toMatchObject({ kind: 'unready' });
});

test('once the detector is in the same document, it answers', async ({ page }) => {
  await page.setContent(form);
  await inAgentWorld(
    page,
    'adapters/detector/startDetector.ts',
    ({ startDetector }: typeof Start) => startDetector({ frame: '' }),
    null,
  );
  expect(await ask(page, detect)).toMatchObject({
    kind: 'detected',
    detection: { questions: [{ text: 'How is data encrypted at rest?' }] },
  });
});

test('a page cannot offer a detector of its own', async ({ page }) => {
  await page.setContent(form);
  await page.evaluate(() =>
    Object.assign(globalThis, { [Symbol.for('onrecord.detector')]: { answer: () => alert('mine') } }),
  );
  expect(await ask(page, detect)).toMatchObject({ kind: 'unready' });
});
