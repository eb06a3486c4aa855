/**
 * Every page of the corpus against the truth written into it. An element with `data-question` stands for one
 * question; what the other attributes say must hold too, what they leave out is not looked at:
 *   data-kind, data-options (joined by " | "), data-number, data-section, data-help, data-max,
 *   data-value (choices joined by "; ", or the text; "" for nothing), data-required, data-comment (kind of box).
 * `data-miss` declares a question (or a property of it) that is not found yet, and why. It is a ratchet: once
 * the question comes out right, the test fails until the declaration is removed.
 */
import { readdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Detect from '../../../core/detect/detect.ts';
import type { Question } from '../../../core/types.ts';
import { expect, inAgentWorld, test, type Page } from '../harness.ts';

const corpus = resolve('tests/pages');
const files = readdirSync(corpus, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.html') && !entry.parentPath.includes('sample'))
  .map((entry) => resolve(entry.parentPath, entry.name))
  .toSorted();

type Truth = Record<string, string>;

const readers: Record<string, (question: Question) => string> = {
  question: ({ text }) => text,
  kind: ({ control }) => control.kind,
  options: ({ control }) => control.options.join(' | '),
  number: ({ number }) => number ?? '',
  section: ({ section }) => section ?? '',
  help: ({ help }) => help ?? '',
  max: ({ control }) => String(control.maxLength ?? ''),
  value: ({ value }) => value.choice?.join('; ') ?? value.text ?? '',
  required: ({ control }) => (control.required ? '' : 'not required'),
  comment: ({ comment }) => comment?.kind ?? 'no comment',
};

async function truthOf(page: Page): Promise<Truth[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-question]'), ({ dataset }) => ({ ...dataset })),
  ) as Promise<Truth[]>;
}

function detected(page: Page): Promise<Question[]> {
  return inAgentWorld(
    page,
    'core/detect/detect.ts',
    (module: typeof Detect, frame: string) =>
      module.detect(document, { frame }).found.map(({ question }) => question),
    '',
  );
}

/** What is asked of a question by its truth, read off the question in the same form. */
function asTold(question: Question, truth: Truth): Truth {
  const told = Object.keys(truth).filter((key) => key in readers);
  return Object.fromEntries(told.map((key) => [key, readers[key]?.(question) ?? '']));
}

for (const file of files) {
  test(relative(corpus, file), async ({ page }) => {
    await page.goto(pathToFileURL(file).href);
    const truths = await truthOf(page);
    const questions = await detected(page);
    const told: (Truth | string)[] = [];
    const remaining = [...questions];
    for (const truth of truths) {
      const at = remaining.findIndex(({ text }) => text === truth['question']);
      const [question] = at < 0 ? [] : remaining.splice(at, 1);
      told.push(question ? { ...truth, ...asTold(question, truth) } : `not found: ${truth['question']}`);
    }
    for (const [index, truth] of truths.entries()) {
      if (truth['miss'] === undefined) expect.soft(told[index]).toEqual(truth);
      else expect.soft(told[index], 'found now: remove data-miss').not.toEqual(truth);
    }
    expect
      .soft(
        remaining.map(({ text }) => text),
        'questions that are none',
      )
      .toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
}

test('the corpus is not empty', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});
