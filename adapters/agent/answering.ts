import type { DetectOptions } from '#core/detect/detect.ts';
import { insert } from '#core/insert/insert.ts';
import { isHeld, readQuestion } from '#core/insert/readBack.ts';
import { refuse } from '#core/insert/refusal.ts';
import { markupOf, undo, type Replaced } from '#core/insert/undo.ts';
import { foreignDestination } from '#core/insert/destination.ts';
import type { InsertResult } from '#core/types.ts';
import type { AskedInsertion } from '../page/connection.ts';
import type { Command, Reply } from '../protocol.ts';
import { reveal } from './reveal.ts';
import { createScanned, type Scanned } from './scanned.ts';
import type { Watched } from './watchPage.ts';

/** Commands that are carried out one after the other; watching and pointing go on beside them. */
export type PageCommand = Exclude<Command, { kind: 'watch' | 'pick' | 'unpick' }>;

export interface Answering extends Watched {
  answer(command: PageCommand): Promise<Reply>;
}

/** What insertions replaced, by question; the latest is the first to be taken back. */
type Replacements = Map<string, readonly Replaced[]>;

/**
 * Carries out the panel's commands in this document, one after the other. Keeps only what the page itself
 * holds: the scanned questions, and what each insertion replaced.
 */
export function createAnswering(options: DetectOptions): Answering {
  const scanned = createScanned(options);
  const replaced: Replacements = new Map();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const working = last.then(work);
    // The next command must not wait on the failure of this one; whoever sent this one is told of it.
    last = working.catch(() => undefined);
    return working;
  };
  return {
    answer: (command) => inTurn(() => answer(command, scanned, replaced)),
    hasChanged: () => inTurn(() => scanned.hasChanged()),
    roots: () => scanned.roots(),
  };
}

async function answer(command: PageCommand, scanned: Scanned, replaced: Replacements): Promise<Reply> {
  const { ref } = command;
  if (command.kind === 'detect') return { kind: 'detected', ref, detection: scanned.scan(command.pointed) };
  if (command.kind === 'focused') return { kind: 'focused', ref, questionId: scanned.focused() };
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
  replaced: Replacements,
  questionId: string,
  { parts, overwrite, sendsTo }: AskedInsertion,
): Promise<InsertResult> {
  const target = scanned.target(questionId);
  if (!target) return refuse('gone');
  if (scanned.isElsewhere()) return refuse('page-changed');
  const foreign = sendsTo && foreignDestination(target.elements.control.element, sendsTo);
  if (foreign) return refuse('foreign-form', foreign);
  const html = markupOf(target);
  const lookAgain = () => scanned.lookAgain(questionId);
  const result = await insert(target, parts, { overwrite, lookAgain });
  if (result.outcome === 'refused') return result;
  const { written, readBack: left, previous } = result;
  const before = replaced.get(questionId) ?? [];
  // The same insertion sent twice finds its answer in place; the way back is still the first one's.
  if (!isHeld(written, previous, target.elements))
    replaced.set(questionId, [...before, { written, left, previous, html }]);
  scanned.follow(questionId, lookAgain() ?? target.elements);
  return result;
}

async function undoHere(scanned: Scanned, replaced: Replacements, questionId: string): Promise<InsertResult> {
  const target = scanned.target(questionId);
  const [before, ...earlier] = replaced.get(questionId)?.toReversed() ?? [];
  if (!target) return refuse('gone');
  if (scanned.isElsewhere()) return refuse('page-changed');
  if (!before) return refuse('nothing-to-insert', 'Nothing was inserted here.');
  const result = await undo(target, before, () => scanned.lookAgain(questionId));
  if (result.outcome === 'held') replaced.set(questionId, earlier.toReversed());
  scanned.follow(questionId, scanned.lookAgain(questionId) ?? target.elements);
  return result;
}
