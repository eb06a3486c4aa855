/** Forms nobody would write by hand: random trees of the patterns that forms are made of. */
import * as fc from 'fast-check';
import { expect, inAgentWorld, test } from '../harness.ts';

type Detect = typeof import('#core/detect/detect.ts');

const words = fc.constantFrom(
  'How often are backups taken?',
  'Is data encrypted?',
  'Comments',
  '1.2',
  '<b>*</b>',
  '',
  ' ',
);
const control = fc.constantFrom(
  '<input>',
  '<textarea></textarea>',
  '<input type=radio name=r><input type=radio name=r>',
  '<label><input type=checkbox> Yes</label><label><input type=checkbox> No</label>',
  '<select><option>Choose…<option>Yes<option>No</select>',
  '<div role=combobox tabindex=0 aria-haspopup=listbox>Choose</div>',
  '<div role=radiogroup><span role=radio tabindex=0>Yes</span><span role=radio tabindex=0>No</span></div>',
  '<div contenteditable>…</div>',
  '<button>Yes</button><button>No</button>',
  '<iframe srcdoc="<p>Is it safe? <input>"></iframe>',
);
/** A tree as markup; a shadow root is written the declarative way, so nesting needs no script. */
const tree = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    control,
    words.map((text) => `<label>${text}</label>`),
    fc.tuple(words, control).map(([text, field]) => `<p><label>${text} ${field}</label></p>`),
    fc
      .tuple(
        fc.constantFrom('div', 'fieldset', 'section', 'li', 'form', 'table', 'td', 'legend'),
        tie('nodes'),
      )
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    tie('nodes').map((inner) => `<table><tr><td>${inner}</td><td>${inner}</td></tr></table>`),
    tie('nodes').map((inner) => `<div><template shadowrootmode=open>${inner}<slot></slot></template></div>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 4 }).map((parts) => parts.join('')),
})).nodes;

test('no tree of form patterns makes detection stumble, name a question twice or change its mind', async ({
  page,
}) => {
  await page.setContent('<title>Security questionnaire</title>');
  await fc.assert(
    fc.asyncProperty(tree, async (markup) => {
      const seen = await inAgentWorld(
        page,
        'core/detect/detect.ts',
        ({ detect }: Detect, html: string) => {
          document.body.setHTMLUnsafe(html);
          const before = document.documentElement.outerHTML;
          const look = () => detect(document, { frame: '' }).found.map(({ question }) => question.id);
          return { ids: look(), again: look(), isUntouched: before === document.documentElement.outerHTML };
        },
        markup,
      );
      expect(new Set(seen.ids).size).toBe(seen.ids.length);
      expect(seen.again).toEqual(seen.ids);
      expect(seen.isUntouched).toBe(true);
    }),
    { numRuns: 300 },
  );
});
