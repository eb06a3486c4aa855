import {
  idOf,
  withDecisions,
  wordingOf,
  wordingOfAsk,
  type Remembered,
} from '#core/library/learning/remembered.ts';
import { emptyAnswer } from '#core/review/state/record.ts';
import type { Memory } from '../database/library/memory.ts';
import type { ReviewWrite } from '../database/review/reviews.ts';
import type { Storage } from '../database/storage.ts';
import type { Matching } from '../matching/matching.ts';

/** Matching in the light of what was decided before about the same wording. */
export function matchWithDecisions(match: Matching, memory: Pick<Memory, 'decisionsOn'>): Matching {
  return async (vendorId, asks) => {
    const wordings = asks.map((ask) => wordingOfAsk(vendorId, ask));
    const [matches, decisions] = await Promise.all([match(vendorId, asks), memory.decisionsOn(wordings)]);
    return matches.map((one, index) => {
      const about = decisions.filter(({ wording }) => wording === wordings[index]);
      return one && withDecisions(one, about);
    });
  };
}

/** The same storage, which also remembers what is approved and rejected, for the next form that asks the same. */
export function rememberDecisions(storage: Storage, memory: Pick<Memory, 'remember' | 'forget'>): Storage {
  return {
    ...storage,
    writeReviews: async (writes) => {
      const conflicts = await storage.writeReviews(writes);
      const refused = new Set(conflicts.map(({ id }) => id));
      const written = writes.filter(({ record }) => !refused.has(record.id));
      const decided = written.flatMap(decisionOf);
      if (decided.length > 0) await memory.remember(decided);
      const reopened = written.flatMap(takenBack);
      if (reopened.length > 0) await memory.forget(reopened);
      return conflicts;
    },
  };
}

function decisionOf({ record, log }: ReviewWrite): readonly Remembered[] {
  const last = log.findLast(({ act }) => act.kind === 'approve' || act.kind === 'reject');
  const kind = last?.act.kind === 'approve' ? 'approved' : 'rejected';
  const { vendorId, question, entryId } = record;
  // One's own words have no entry to offer again; they are kept by saving them to the library.
  if (!last || record.decision !== kind || entryId === null) return [];
  const wording = wordingOf(vendorId, question.text, question.section);
  return [
    {
      id: idOf(kind, wording, entryId),
      kind,
      vendorId,
      wording,
      question: question.text,
      section: question.section,
      entryId,
      answer: kind === 'approved' ? record.answer : emptyAnswer,
      at: last.at,
      by: last.by,
    },
  ];
}

/** A rejected question that was reopened is no longer rejected. */
function takenBack({ record, log }: ReviewWrite): readonly string[] {
  const isReopened = log.some(({ act }) => act.kind === 'reopen') && record.decision !== 'rejected';
  if (!isReopened || record.entryId === null) return [];
  const wording = wordingOf(record.vendorId, record.question.text, record.question.section);
  return [idOf('rejected', wording, record.entryId)];
}
