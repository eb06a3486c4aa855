import type { DetectOptions } from '#core/detect/detect.ts';
import { insert } from '#core/insert/insert.ts';
import { isHeld, readQuestion } from '#core/insert/readBack.ts';
import { refuse } from '#core/insert/refusal.ts';
import { markupOf, undo, type Replaced } from '#core/insert/undo.ts';
import type { AnswerParts, InsertResult } from '#core/types.ts';
import type { Command, Reply } from '../protocol.ts';
import { reveal } from './reveal.ts';
import { createScanned, type Scanned } from './scanned.ts';

/**
 * Carries out the panel's commands in this document, one after the other. Keeps only what the page itself
 * holds: the scanned questions, and what each insertion replaced.
 */
export function createAnswering(options: DetectOptions): (command: Command) => Promise<Reply> {
  const scanned = createScanned(options);
  const replaced = new Map<string, Replaced>();
  let last: Promise<unknown> = Promise.resolve();
  return (command) => {
    const answering = last.then(() => answer(command, scanned, replaced));
    // The next command must not wait on the failure of this one; whoever sent this one is told of it.
    last = answering.catch(() => undefined);
    return answering;
  };
}

async function answer(command: Command, scanned: Scanned, replaced: Map<string, Replaced>): Promise<Reply> {
  const { ref } = command;
  if (command.kind === 'detect') return { kind: 'detected', ref, detection: scanned.scan() };
  const { questionId } = command;
  switch (command.kind) {
    case 'insert':
      return { kind: 'inserted', ref, result: await insertHere(scanned, replaced, questionId, command) };
    case 'undo':
      return { kind: 'inserted', ref, result: await undoHere(scanned, replaced, questionId) };
    case 'reveal': {
      const box = scanned.lookAgain(questionId)?.box;
      if (box) reveal(box);
      return { kind: 'revealed', ref, found: Boolean(box) };
    }
    case 'read': {
      const elements = scanned.lookAgain(questionId);
      return { kind: 'read', ref, value: elements && readQuestion(elements) };
    }
  }
}

async function insertHere(
  scanned: Scanned,
  replaced: Map<string, Replaced>,
  questionId: string,
  { parts, overwrite }: { parts: AnswerParts; overwrite: boolean },
): Promise<InsertResult> {
  const target = scanned.target(questionId);
  if (!target) return refuse('gone');
  if (scanned.isElsewhere()) return refuse('page-changed');
  const html = markupOf(target);
  const lookAgain = () => scanned.lookAgain(questionId);
  const result = await insert(target, parts, { overwrite, lookAgain });
  if (result.outcome === 'refused') return result;
  const { written, readBack: left, previous } = result;
  // The same insertion sent twice finds its answer in place; the way back is still the first one's.
  const wasThere = isHeld(written, previous, target.elements);
  if (!wasThere || !replaced.has(questionId)) replaced.set(questionId, { written, left, previous, html });
  scanned.follow(questionId, lookAgain() ?? target.elements);
  return result;
}

async function undoHere(
  scanned: Scanned,
  replaced: Map<string, Replaced>,
  questionId: string,
): Promise<InsertResult> {
  const target = scanned.target(questionId);
  const before = replaced.get(questionId);
  if (!target) return refuse('gone');
  if (scanned.isElsewhere()) return refuse('page-changed');
  if (!before) return refuse('nothing-to-insert', 'Nothing was inserted here.');
  const result = await undo(target, before, () => scanned.lookAgain(questionId));
  if (result.outcome === 'held') replaced.delete(questionId);
  scanned.follow(questionId, scanned.lookAgain(questionId) ?? target.elements);
  return result;
}
