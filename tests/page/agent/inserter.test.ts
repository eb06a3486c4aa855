import type * as Agent from '../../../adapters/detector/answering.ts';
import type * as Start from '../../../adapters/inserter/startInserter.ts';
import type * as Face from '../../../core/detect/face/face.ts';
import type * as Value from '../../../core/detect/value.ts';
import type { Reply } from '../../../adapters/protocol.ts';
import { expect, inAgentWorld, test, type Page } from '../harness.ts';

declare global {
  var answering: Agent.Answering | undefined;
}

const form = `<title>Vendor questionnaire</title>
  <p><label>How is data encrypted at rest? <textarea></textarea></label>`;

/** Asks the agent to insert into the first question, or to take that back; a world of two scripts, as in use. */
const ask = (page: Page, kind: 'insert' | 'undo'): Promise<Reply> =>
  inAgentWorld(
    page,
    'adapters/detector/answering.ts',
    async ({ createAnswering }: typeof Agent, wish: 'insert' | 'undo') => {
      const answering = (globalThis.answering ??= createAnswering({ frame: '' }));
      const wanted = { isStopped: () => false };
      const scanned = await answering.answer({ kind: 'detect', ref: 1, pointed: [], quiet: false }, wanted);
      const questionId = (scanned.kind === 'detected' && scanned.detection.questions[0]?.id) || '';
      const parts = { choice: null, text: 'With AES-256.' };
      return answering.answer(
        wish === 'undo'
          ? { kind: 'undo', ref: 2, questionId }
          : { kind: 'insert', ref: 2, questionId, parts, overwrite: false, sendsTo: null },
        wanted,
      );
    },
    kind,
  );

const bringInserter = (page: Page) =>
  inAgentWorld(
    page,
    'adapters/inserter/startInserter.ts',
    ({ startInserter }: typeof Start) => startInserter(),
    null,
  );

test('nothing is written before the inserter is in the same document, and then it is', async ({ page }) => {
  await page.setContent(form);
  expect(await ask(page, 'insert')).toEqual({ kind: 'unready', ref: 2, needs: 'inserter' });
  await expect(page.getByRole('textbox')).toHaveValue('');
  await bringInserter(page);
  expect(await ask(page, 'insert')).toMatchObject({ kind: 'inserted', result: { outcome: 'held' } });
  await expect(page.getByRole('textbox')).toHaveValue('With AES-256.');
});

test('an inserter that is brought again still knows what it can take back', async ({ page }) => {
  await page.setContent(form);
  await bringInserter(page);
  await ask(page, 'insert');
  await bringInserter(page);
  expect(await ask(page, 'undo')).toMatchObject({ kind: 'inserted', result: { outcome: 'held' } });
  await expect(page.getByRole('textbox')).toHaveValue('');
});

test('a page cannot offer an inserter of its own', async ({ page }) => {
  await page.setContent(form);
  await page.evaluate(() =>
    Object.assign(globalThis, { [Symbol.for('onrecord.inserter')]: { insert: () => alert('mine') } }),
  );
  expect(await ask(page, 'insert')).toEqual({ kind: 'unready', ref: 2, needs: 'inserter' });
});

test('what one script learns of a control, the other knows', async ({ page }) => {
  await page.setContent('<div role="combobox" tabindex="0">Backups, Logs</div>');
  await inAgentWorld(
    page,
    'core/detect/face/face.ts',
    ({ rememberOptions }: typeof Face, options: string[]) => {
      const trigger = document.querySelector('[role=combobox]');
      if (trigger) rememberOptions(trigger, options);
    },
    ['Backups', 'Logs', 'Keys'],
  );
  const value = await inAgentWorld(
    page,
    'core/detect/value.ts',
    ({ readField }: typeof Value) => {
      const element = document.querySelector('[role=combobox]');
      return element && readField({ kind: 'multiselect', element, options: [] });
    },
    null,
  );
  expect(value).toEqual({ choice: ['Backups', 'Logs'], text: null });
});
