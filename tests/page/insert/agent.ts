/** The three things a test does with one question, each in the page's isolated world. */
import type { AnswerParts, InsertResult } from '#core/types.ts';
import { inAgentWorld, type Page } from '../harness.ts';
import type * as Driver from './driver.ts';
import type { QuestionSpec } from './driver.ts';

const driver = 'tests/page/insert/driver.ts';

export function scan(page: Page, spec: QuestionSpec): Promise<void> {
  return inAgentWorld(page, driver, (module: typeof Driver, asked: QuestionSpec) => module.scan(asked), spec);
}

export function insert(page: Page, parts: Partial<AnswerParts>, overwrite = false): Promise<InsertResult> {
  return inAgentWorld(
    page,
    driver,
    (module: typeof Driver, [given, agreed]: [Partial<AnswerParts>, boolean]) =>
      module.insertInto(given, agreed),
    [parts, overwrite] as [Partial<AnswerParts>, boolean],
  );
}

export function undo(page: Page): Promise<InsertResult> {
  return inAgentWorld(page, driver, (module: typeof Driver) => module.undoLast(), null);
}
