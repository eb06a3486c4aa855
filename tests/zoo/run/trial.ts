import type { Page } from '@playwright/test';
import { inAgentWorld } from '../../page/harness.ts';
import type { AnswerParts, InsertResult, Question } from '../../../core/types.ts';
import type { Cell, Model } from '../cell.ts';
import type { ZooPage } from '../page.ts';
import { sameModel, type Step, type Trace } from './verdict.ts';

type Agent = typeof import('./agent.ts');
type Models = ReturnType<ZooPage['read']>;

const agent = 'tests/zoo/run/agent.ts';
/** Longer than any debounce a form is known to use, in milliseconds. */
const settleLimit = 1000;

/** What OnRecord finds in the page, or in the child frame whose address ends with `frame`. */
export async function scan(page: Page, frame?: string): Promise<readonly Question[]> {
  return inAgentWorld(
    page,
    agent,
    (module: Agent, address: string) => module.scan(address),
    frame ?? '',
    frame,
  );
}

/** Writes both answers of a cell one after the other, takes both back, and notes what its model was each time. */
export async function tryCell(page: Page, cell: Cell, questions: readonly Question[]): Promise<Trace> {
  const question = questions.find(({ text }) => text === cell.question) ?? null;
  const none: Trace = { question, first: null, second: null, undoSecond: null, undoFirst: null };
  if (!question) return none;
  await page.evaluate((id) => globalThis.zoo?.swap(id), cell.id);
  const empty = (await readModels(page))[cell.id] ?? null;
  const write = (parts: AnswerParts, overwrite: boolean) => () =>
    inAgentWorld(
      page,
      agent,
      (module: Agent, [id, answer, over]: [string, AnswerParts, boolean]) => module.write(id, answer, over),
      [question.id, parts, overwrite],
      cell.frame,
    );
  const takeBack = () =>
    inAgentWorld(page, agent, (module: Agent, id: string) => module.takeBack(id), question.id, cell.frame);
  const expected = cell.untouched ? empty : cell.first.model;
  const first = await take(page, cell, write(cell.first.parts, false), expected);
  if (first.result.outcome === 'refused' || cell.untouched) return { ...none, first };
  const between = (await readModels(page))[cell.id] ?? null;
  const second = await take(page, cell, write(cell.second.parts, true), cell.second.model);
  // An answer that stood there already replaced nothing, so there is nothing of it to be taken back.
  const stood = sameModel(cell.first.model, cell.second.model);
  const undo = () => (stood ? second : take(page, cell, takeBack, between));
  const undoSecond = second.result.outcome === 'refused' ? null : await undo();
  const undoFirst = await take(page, cell, takeBack, empty);
  return { question, first, second, undoSecond, undoFirst };
}

async function take(
  page: Page,
  cell: Cell,
  act: () => Promise<InsertResult>,
  expected: Model,
): Promise<Step> {
  const before = await readModels(page);
  const submitted = await readSubmitted(page);
  const result = await act();
  const after = await settledModels(page, cell.id, expected);
  const changed = Object.keys(before).filter((id) => id !== cell.id && !sameModel(before[id], after[id]));
  const sideEffects = changed.map((id) => `the model of "${id}" changed too`);
  if ((await readSubmitted(page)) !== submitted) sideEffects.push('the form was submitted');
  return { result, model: after[cell.id] ?? null, expected, sideEffects };
}

export function readModels(page: Page): Promise<Models> {
  return page.evaluate(() => globalThis.zoo?.read() ?? {});
}

function readSubmitted(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.zoo?.submitted ?? 0);
}

/** The models once this cell holds what is expected, or as they are at the end of the limit. */
async function settledModels(page: Page, id: string, expected: Model): Promise<Models> {
  for (const end = Date.now() + settleLimit; ;) {
    const models = await readModels(page);
    if (sameModel(models[id], expected) || Date.now() > end) return models;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
