import type * as Labels from '../../../core/insert/labels.ts';
import { expect, inAgentWorld, test } from '../harness.ts';

test('labels that are looked up together are those the browser ties to each control', async ({ page }) => {
  await page.setContent(`
    <form name="querySelectorAll"><label for="a">One</label><label for="a">Two <input id="inner"></label>
    <input id="a"><label>Around <b><textarea id="b"></textarea></b></label><label for="nobody">Alone</label>
    <label><input type="radio" id="c"> Yes</label><select id="d"></select><output id="e"></output>
    <label for="e">Result</label><label for="f">Hidden</label><input type="hidden" id="f"></form>
    <div id="host"><template shadowrootmode="open"><label for="a">Inside</label><input id="a"></template></div>`);
  const found = await inAgentWorld(
    page,
    'core/insert/labels.ts',
    ({ labelsIn }: typeof Labels) => {
      const root = document.querySelector('#host')?.shadowRoot;
      if (!root) throw new Error('The page has no shadow root.');
      const steps = labelsIn([document, root]);
      let step = steps.next();
      while (!step.done) step = steps.next();
      const labelsOf = step.value;
      const controls = [document.body, root].flatMap((tree) => [
        ...tree.querySelectorAll('input, textarea, select, output'),
      ]);
      return controls.map((control) =>
        [labelsOf(control), (control as HTMLInputElement).labels ?? []].map((labels) =>
          Array.from(labels, (label) => label.textContent),
        ),
      );
    },
    null,
  );
  expect(found.map(([together]) => together)).toEqual(found.map(([, each]) => each));
  expect(found.flatMap(([together]) => together)).toHaveLength(6);
});
