import { foreignDestination } from '#core/insert/destination.ts';
import { insert } from '#core/insert/insert.ts';
import { isHeld } from '#core/insert/readBack.ts';
import { refuse } from '#core/insert/refusal.ts';
import { isFrameSeen } from '#core/insert/visible/isSeen.ts';
import { markupOf, undo, type Replaced } from '#core/insert/undo.ts';
import type { InsertResult } from '#core/types.ts';
import { offerInserter } from '../agent/inserter.ts';
import type { Scanned } from '../detector/scanned.ts';
import type { AskedInsertion } from '../page/connection.ts';

/** What insertions replaced, by question; the latest is the first to be taken back. */
type Replacements = Map<string, readonly Replaced[]>;

/** Gives the agent of this document its inserter. */
export function startInserter(): void {
  offerInserter(() => {
    const replaced: Replacements = new Map();
    return {
      insert: (scanned, questionId, given) => insertHere(scanned, replaced, questionId, given),
      seesFrames: (frames) => frames.every(isFrameSeen),
      undo: (scanned, questionId) => undoHere(scanned, replaced, questionId),
    };
  });
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
  const lookAgain = () => scanned.findAtOnce(questionId);
  const result = await insert(target, parts, { overwrite, lookAgain });
  if (result.outcome === 'refused') return result;
  const { written, readBack: left, previous } = result;
  const before = replaced.get(questionId) ?? [];
  // The same insertion sent twice finds its answer in place; the way back is still the first one's.
  if (!isHeld(written, previous, target.elements))
    replaced.set(questionId, [...before, { written, left, previous, html }]);
  await scanned.follow(questionId);
  return result;
}

async function undoHere(scanned: Scanned, replaced: Replacements, questionId: string): Promise<InsertResult> {
  const target = scanned.target(questionId);
  const [before, ...earlier] = replaced.get(questionId)?.toReversed() ?? [];
  if (!target) return refuse('gone');
  if (scanned.isElsewhere()) return refuse('page-changed');
  if (!before) return refuse('nothing-to-insert', { id: 'nothing-inserted' });
  const result = await undo(target, before, () => scanned.findAtOnce(questionId));
  if (result.outcome === 'held') replaced.set(questionId, earlier.toReversed());
  await scanned.follow(questionId);
  return result;
}
