/** Lists that render only what is in view, with the agent at hand. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Agent from '../../../adapters/detector/answering.ts';
import type * as Start from '../../../adapters/inserter/startInserter.ts';
import type { PageCommand } from '../../../adapters/agent/detector.ts';
import type { Reply } from '../../../adapters/protocol.ts';
import type { Question } from '../../../core/types.ts';
import { inAgentWorld, type Page } from '../harness.ts';

declare global {
  var listAnswering: Agent.Answering | undefined;
}

export const open = (page: Page, name: string) =>
  page.goto(pathToFileURL(resolve(`tests/pages/${name}.html`)).href);

export const ask = (page: Page, command: PageCommand): Promise<Reply> =>
  inAgentWorld(
    page,
    'adapters/detector/answering.ts',
    ({ createAnswering }: typeof Agent, given: PageCommand) =>
      (globalThis.listAnswering ??= createAnswering({ frame: '' })).answer(given, { isStopped: () => false }),
    command,
  );

export async function scan(page: Page, quiet = false): Promise<readonly Question[]> {
  const reply = await ask(page, { kind: 'detect', ref: 1, pointed: [], quiet });
  return reply.kind === 'detected' ? reply.detection.questions : [];
}

export const hasChanged = (page: Page): Promise<boolean> =>
  inAgentWorld(
    page,
    'adapters/detector/answering.ts',
    () => globalThis.listAnswering?.hasChanged() ?? false,
    null,
  );

export const bringInserter = (page: Page) =>
  inAgentWorld(
    page,
    'adapters/inserter/startInserter.ts',
    ({ startInserter }: typeof Start) => startInserter(),
    null,
  );

export const truth = (page: Page) => page.evaluate(() => askedRows.map(({ text, part }) => ({ text, part })));
export const scrollTop = (page: Page, of: string) => page.locator(of).evaluate(({ scrollTop: at }) => at);
export const scrollTo = (page: Page, of: string, to: number) =>
  page.locator(of).evaluate((element, top) => element.scrollTo({ top, behavior: 'instant' }), to);
