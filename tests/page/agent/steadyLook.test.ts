import type * as SteadyLook from '../../../adapters/detector/look/steadyLook.ts';
import { pageOf } from '../../bench/detect/pages.ts';
import { expect, inAgentWorld, test, type Page } from '../harness.ts';

/** What the page does whenever it gets its turn. */
type Move = 'nothing' | 'one more question' | 'a question less each time' | 'a clock' | 'stopped';

const questions = 1500;

test.beforeEach(({ page }) => page.setContent(`<p id="clock">0</p>${pageOf('native', questions)}`));

const lookAt = (page: Page, move: Move) =>
  inAgentWorld(
    page,
    'adapters/detector/look/steadyLook.ts',
    async ({ lookSteadily }: typeof SteadyLook, moving: Move) => {
      let [looks, turns] = [0, 0];
      const shadowRootOf = (element: Element) => {
        if (element === document.documentElement) looks += 1;
        return element.shadowRoot;
      };
      const act = () => {
        turns += 1;
        const form = document.forms[0];
        const clock = document.getElementById('clock');
        if (moving === 'a clock' && clock) clock.textContent = String(turns);
        if (moving === 'a question less each time') form?.lastElementChild?.remove();
        if (moving === 'one more question' && turns === 1)
          form?.insertAdjacentHTML('afterbegin', '<p><label>Who is on call? <textarea></textarea></label>');
      };
      const result = await lookSteadily({ frame: '', shadowRootOf }, () => [document], {
        isStopped: () => moving === 'stopped' && turns > 0,
        onControls: act,
      });
      return {
        looks,
        turns,
        texts: result?.found.map(({ question }) => question.text) ?? null,
        standing: result?.found.every(({ elements }) => elements.control.element.isConnected),
      };
    },
    move,
  );

test('a long page is read in slices, as it is at once', async ({ page }) => {
  const { looks, turns, texts } = await lookAt(page, 'nothing');
  expect(looks).toBe(1);
  expect(turns).toBeGreaterThan(1);
  expect(texts).toHaveLength(questions);
});

test('a page that gains a question in between is read again', async ({ page }) => {
  const { looks, texts } = await lookAt(page, 'one more question');
  expect(looks).toBe(2);
  expect(texts?.[0]).toBe('Who is on call?');
  expect(texts).toHaveLength(questions + 1);
});

test('a page that never stands still is read three times at most, and what has left it is left out', async ({
  page,
}) => {
  const { looks, texts, standing } = await lookAt(page, 'a question less each time');
  expect(looks).toBe(3);
  expect(texts?.length).toBeGreaterThan(0);
  expect(texts?.length).toBeLessThan(questions);
  expect(standing).toBe(true);
});

test('a clock in the page does not make it read again', async ({ page }) => {
  const { looks, texts } = await lookAt(page, 'a clock');
  expect(looks).toBe(1);
  expect(texts).toHaveLength(questions);
});

test('what is no longer wanted ends at the next turn', async ({ page }) => {
  const { looks, turns, texts } = await lookAt(page, 'stopped');
  expect([looks, turns, texts]).toEqual([1, 1, null]);
});
