import { expect, inAgentWorld, test, type Page } from '../harness.ts';
import type * as Path from '#adapters/pointer/path.ts';

const module = 'adapters/pointer/path.ts';

/** The path of the element that carries `data-target`, and whether the path leads back to it. */
function pathOfTarget(page: Page): Promise<{ path: string; leadsBack: boolean }> {
  return inAgentWorld(
    page,
    module,
    ({ pathOf, elementAt }: typeof Path) => {
      const inShadow = [...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
      const [target] = [document, ...inShadow].flatMap((root) => root.querySelector('[data-target]') ?? []);
      if (!target) throw new Error('The page has no target.');
      const path = pathOf(target);
      return { path, leadsBack: elementAt(path, document, (host) => host.shadowRoot) === target };
    },
    null,
  );
}

const cases: [what: string, markup: string, path: string][] = [
  ['an id', '<p id="backups" data-target>', '#backups'],
  ['a name', '<input name="q[4.2]" data-target><input name="b">', 'input[name="q\\[4\\.2\\]"]'],
  ['a role', '<div role="textbox" data-target></div>', 'div[role="textbox"]'],
  ['a generated id is passed over', '<input id=":r1f:" name="a" data-target>', 'input[name="a"]'],
  [
    'a counted id is passed over',
    '<input id="input-48213" data-target>',
    'html:nth-of-type(1) > body:nth-of-type(1) > input:nth-of-type(1)',
  ],
  [
    'an id used twice is passed over',
    '<p id="a"></p><p id="a" data-target></p>',
    'html:nth-of-type(1) > body:nth-of-type(1) > p:nth-of-type(2)',
  ],
  [
    'a place below the nearest ancestor with a name',
    '<div id="step"><p>1</p><p>2</p><p data-target>3</p></div>',
    '#step > p:nth-of-type(3)',
  ],
];

for (const [what, markup, path] of cases)
  test(what, async ({ page }) => {
    await page.setContent(markup);
    expect(await pathOfTarget(page)).toEqual({ path, leadsBack: true });
  });

test('a shadow tree is entered from its host', async ({ page }) => {
  await page.setContent('<x-form id="form"></x-form>');
  await page.evaluate(() => {
    const root = document.querySelector('#form')?.attachShadow({ mode: 'open' });
    root?.append(...new Range().createContextualFragment('<p>1</p><p data-target>2</p>').childNodes);
  });
  expect(await pathOfTarget(page)).toEqual({ path: '#form >>> p:nth-of-type(2)', leadsBack: true });
});

test('every element of a page is named by a path that leads back to it', async ({ page }) => {
  await page.goto(`file://${process.cwd()}/tests/pages/sample/assessment.html`);
  const lost = await inAgentWorld(
    page,
    module,
    ({ pathOf, elementAt }: typeof Path) => {
      const all = [...document.querySelectorAll('body *')];
      return {
        count: all.length,
        lost: all.filter((one) => elementAt(pathOf(one), document, () => null) !== one).length,
      };
    },
    null,
  );
  expect(lost.count).toBeGreaterThan(200);
  expect(lost.lost).toBe(0);
});

test('a path that names nothing, or several, leads nowhere', async ({ page }) => {
  await page.setContent('<p></p><p></p>');
  const found = await inAgentWorld(
    page,
    module,
    ({ elementAt }: typeof Path) =>
      ['p', '#gone', '#gone >>> p'].map((path) => elementAt(path, document, () => null)),
    null,
  );
  expect(found).toEqual([null, null, null]);
});
