/**
 * Every page of the corpus against the truth written into it: tests/pages/README.md lists the attributes.
 * `data-miss` is a ratchet: once the question comes out right, the test fails until the declaration is removed.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Detect from '../../../core/detect/detect.ts';
import type { Question } from '../../../core/types.ts';
import { asTold, compare, corpus, corpusPages, truthOf } from '../../pages/truth.ts';
import { expect, inAgentWorld, test, type Page } from '../harness.ts';

function detected(page: Page): Promise<Question[]> {
  return inAgentWorld(
    page,
    'core/detect/detect.ts',
    (module: typeof Detect, frame: string) =>
      module.detect(document, { frame }).found.map(({ question }) => question),
    '',
  );
}

for (const name of corpusPages()) {
  test(name, async ({ page }) => {
    await page.goto(pathToFileURL(join(corpus, name)).href);
    const questions = await detected(page);
    const { matched, uninvited } = compare(await truthOf(page), questions);
    for (const { truth, question } of matched) {
      const told = question ? asTold(question, truth) : `not found: ${truth['question']}`;
      if (truth['miss'] === undefined) expect.soft(told).toEqual(truth);
      else expect.soft(told, 'found now: remove data-miss').not.toEqual(truth);
    }
    expect
      .soft(
        uninvited.map(({ text }) => text),
        'questions that are none',
      )
      .toEqual([]);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });
}

test('the corpus is not empty', () => {
  expect(corpusPages().length).toBeGreaterThanOrEqual(20);
});
