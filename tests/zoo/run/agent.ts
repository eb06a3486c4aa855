/**
 * Runs in the isolated world of the page: the extension's own page agent and inserter, without the port between
 * them and the panel. Lists that render only what is in view are scrolled as they are for a person.
 */
import type { PageCommand } from '../../../adapters/agent/detector.ts';
import { createAnswering, type Answering } from '../../../adapters/detector/answering.ts';
import { startInserter } from '../../../adapters/inserter/startInserter.ts';
import type { AnswerParts, InsertResult, Question } from '../../../core/types.ts';

declare global {
  /** Set from outside the page: an extension is allowed to look into closed shadow roots. */
  var closedRoots: WeakMap<Element, ShadowRoot> | undefined;
}

let agent: Answering | null = null;

const shadowRootOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? globalThis.closedRoots?.get(element) ?? null;

export async function scan(frame: string): Promise<readonly Question[]> {
  agent ??= createAnswering({ frame, shadowRootOf });
  startInserter();
  const reply = await ask({ kind: 'detect', ref: 0, pointed: [], quiet: false });
  if (reply.kind !== 'detected') throw new Error('The scan was stopped.');
  return reply.detection.questions;
}

export const write = (questionId: string, parts: AnswerParts, overwrite: boolean): Promise<InsertResult> =>
  inserted({ kind: 'insert', ref: 0, questionId, parts, overwrite, sendsTo: null });

/** Takes the latest answer of this question back. */
export const takeBack = (questionId: string): Promise<InsertResult> =>
  inserted({ kind: 'undo', ref: 0, questionId });

async function inserted(command: PageCommand): Promise<InsertResult> {
  const reply = await ask(command);
  if (reply.kind !== 'inserted') throw new Error(`The agent answered with "${reply.kind}".`);
  return reply.result;
}

function ask(command: PageCommand) {
  if (!agent) throw new Error('Nothing was scanned yet.');
  return agent.answer(command, { isStopped: () => false });
}
