import type * as Detect from '../../../core/detect/detect.ts';
import type { Question } from '../../../core/types.ts';
import { expect, inAgentWorld, test, type Page } from '../harness.ts';

const module = 'core/detect/detect.ts';
const titled = (body: string): string => `<!doctype html><title>Vendor questionnaire</title>${body}`;
const detected = (page: Page): Promise<Question[]> =>
  inAgentWorld(
    page,
    module,
    ({ detect }: typeof Detect, frame: string) =>
      detect(document, { frame }).found.map(({ question }) => question),
    '',
  );
const texts = async (page: Page): Promise<string[]> => (await detected(page)).map(({ text }) => text);

test('an unchanged page gives the same questions with the same ids', async ({ page }) => {
  const twice = '<p>How is it done?</p><textarea></textarea><p>How is it done?</p><textarea></textarea>';
  await page.setContent(titled(`<h2>A</h2>${twice}<h2>B</h2><p>How is it done?</p><textarea></textarea>`));
  const first = await detected(page);
  expect(new Set(first.map(({ id }) => id)).size).toBe(3);
  expect(await detected(page)).toEqual(first);
});

test('ids follow the question, not the node it is shown in', async ({ page }) => {
  await page.setContent(titled('<label for="x7">How do you back up?</label><textarea id="x7"></textarea>'));
  const [before] = await detected(page);
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[id]')) element.id = 'y9';
    document.querySelector('label')?.setAttribute('for', 'y9');
  });
  const [renamed] = await detected(page);
  expect(renamed?.id).toBe(before?.id);
  await page.evaluate(() => {
    const label = document.querySelector('label');
    if (label) label.textContent = 'How do you restore?';
  });
  const [reused] = await detected(page);
  expect(reused?.text).toBe('How do you restore?');
  expect(reused?.id).not.toBe(before?.id);
});

test('nothing in the page changes while it is read', async ({ page }) => {
  await page.setContent(
    titled(
      '<fieldset><legend>Is it safe?</legend><label><input type="radio" name="a">Yes</label><label><input type="radio" name="a">No</label></fieldset>',
    ),
  );
  const changes = await inAgentWorld(
    page,
    module,
    ({ detect }: typeof Detect) => {
      const observer = new MutationObserver(() => {});
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const { found } = detect(document, { frame: '' });
      return { found: found.length, changes: observer.takeRecords().length };
    },
    null,
  );
  expect(changes).toEqual({ found: 1, changes: 0 });
});

test('a question that waits for another answer is found once it is shown', async ({ page }) => {
  await page.setContent(
    titled(
      '<p>Do you store card data?</p><label><input type="radio" name="a" id="yes">Yes</label><label><input type="radio" name="a">No</label><div id="more" hidden><p>Which cards are they?</p><input></div>',
    ),
  );
  expect(await texts(page)).toEqual(['Do you store card data?']);
  await page.evaluate(() => document.getElementById('more')?.removeAttribute('hidden'));
  expect(await texts(page)).toEqual(['Do you store card data?', 'Which cards are they?']);
});

test('closed shadow roots are read where the caller can open them', async ({ page }) => {
  await page.setContent(titled('<div id="host"></div>'));
  const found = await inAgentWorld(
    page,
    module,
    ({ detect }: typeof Detect) => {
      const host = document.getElementById('host');
      const root = host?.attachShadow({ mode: 'closed' });
      if (root) root.innerHTML = '<p>How are guests kept apart?</p><textarea></textarea>';
      const opened = (element: Element) => (element === host && root ? root : element.shadowRoot);
      const count = (options: Detect.DetectOptions) => detect(document, options).found.length;
      return [count({ frame: '' }), count({ frame: '', shadowRootOf: opened })];
    },
    null,
  );
  expect(found).toEqual([0, 1]);
});

test('frames that cannot be read are named; those that can have their own agent', async ({ page }) => {
  await page.setContent(
    titled(`<iframe sandbox srcdoc="<p>Who are you?</p><input>" width="400" height="200"></iframe>
      <iframe srcdoc="<p>How do you hire people?</p><textarea></textarea>" width="400" height="200"></iframe>
      <iframe sandbox srcdoc="" width="1" height="1"></iframe>`),
  );
  const result = await inAgentWorld(
    page,
    module,
    ({ detect }: typeof Detect) => {
      const { found, unreadableFrames } = detect(document, { frame: '' });
      return { found: found.length, unreadableFrames };
    },
    null,
  );
  expect(result).toEqual({ found: 0, unreadableFrames: ['sandboxed frame'] });
});

test('a frame that holds only the control is asked by the page around it', async ({ page }) => {
  await page.setContent(
    titled(`<p>Who tests the firewall?</p><textarea></textarea>
      <section><p>How do you hire people abroad?</p><div><iframe srcdoc="<textarea></textarea>" width="400" height="200"></iframe></div></section>`),
  );
  const inFrame = await inAgentWorld(
    page,
    module,
    ({ detect }: typeof Detect, frame: string) =>
      detect(document, { frame }).found.map(({ question }) => question.text),
    'about:srcdoc',
    'about:srcdoc',
  );
  expect(inFrame).toEqual(['How do you hire people abroad?']);
  expect(await texts(page)).toEqual(['Who tests the firewall?']);
});

test('a select keeps its id when a first choice shows that it takes several', async ({ page }) => {
  await page.setContent(
    titled(
      '<p>Which of your sites are certified?</p><div id="box" style="border:1px solid;height:30px"><input role="combobox" aria-expanded="false" style="border:0;background:none"></div>',
    ),
  );
  const [before] = await detected(page);
  await page.evaluate(() =>
    document
      .getElementById('box')
      ?.insertAdjacentHTML('afterbegin', 'Oslo <button title="Remove Oslo">x</button>'),
  );
  const [after] = await detected(page);
  expect([before?.control.kind, after?.control.kind]).toEqual(['select', 'multiselect']);
  expect(after?.id).toBe(before?.id);
});

test('a question keeps its live elements and a box of its own', async ({ page }) => {
  await page.setContent(
    titled(
      '<div id="b1"><p>Is it on?</p><button>Yes</button><button>No</button><textarea id="c"></textarea></div><div id="b2"><p>Who switched it on?</p><input id="t"></div>',
    ),
  );
  const live = await inAgentWorld(
    page,
    module,
    ({ detect }: typeof Detect) =>
      detect(document, { frame: '' }).found.map(({ elements: { control, comment, box } }) => ({
        kind: control.kind,
        element: control.element.id,
        options: control.options.map(({ element }) => element.textContent),
        comment: comment?.element.id ?? null,
        box: box.id,
      })),
    null,
  );
  expect(live).toEqual([
    { kind: 'buttons', element: 'b1', options: ['Yes', 'No'], comment: 'c', box: 'b1' },
    { kind: 'text', element: 't', options: [], comment: null, box: 'b2' },
  ]);
});

test('a label of a megabyte is cut at 1,024 characters', async ({ page }) => {
  await page.setContent(titled(`<label>How do you ${'go on '.repeat(180_000)}<textarea></textarea></label>`));
  const [question] = await detected(page);
  expect(question?.text.length).toBeGreaterThan(1000);
  expect(question?.text.length).toBeLessThanOrEqual(1024);
});

const dataQuestion = (index: number) =>
  `<p><label>How is data ${index} kept safe? <textarea></textarea></label>`;

test('a page of more controls than asked for is cut off there and says so', async ({ page }) => {
  await page.setContent(Array.from({ length: 9 }, (_, index) => dataQuestion(index)).join(''));
  const cut = await inAgentWorld(
    page,
    'core/detect/detect.ts',
    ({ detect }: typeof Detect, mostControls: number[]) =>
      mostControls.map((most) => {
        const { found, cutAt } = detect(document, { frame: '', mostControls: most });
        return [found.length, cutAt];
      }),
    [5, 20],
  );
  expect(cut).toEqual([
    [5, 5],
    [9, null],
  ]);
});
