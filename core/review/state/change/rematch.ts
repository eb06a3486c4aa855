import type { Act, ActRefusal } from '../acts.ts';
import { sameAnswer, suggestionOf } from '../answers.ts';
import { emptyAnswer, type ReviewRecord } from '../record.ts';
import type { Change } from './change.ts';

/** What a new look at the same question changes: an answer nobody touched follows it, any other stays. */
export function rematched(record: ReviewRecord, act: Extract<Act, { kind: 'rematch' }>): Change | ActRefusal {
  const { question, match, versions } = act;
  const basis = record.entryId === null ? null : (versions[record.entryId] ?? record.basis);
  const asBefore = [record.question, record.match, record.basis];
  if (JSON.stringify([question, match, basis]) === JSON.stringify(asBefore)) return 'unchanged';
  const seen = { question, match, basis };
  const top = match.suggestions[0];
  const topBefore = record.match.suggestions[0]?.entryId ?? null;
  const isUntouched = record.author === null && record.entryId === topBefore;
  if (isUntouched && record.decision === 'pending') {
    const answer = top?.answer ?? emptyAnswer;
    const topBasis = top ? (versions[top.entryId] ?? null) : null;
    return { ...seen, entryId: top?.entryId ?? null, basis: topBasis, documented: answer, answer };
  }
  if (basis === record.basis) return seen;
  // The entry itself was changed: edits are told by its new words, and an untouched answer takes them over.
  const documented = suggestionOf(match, record.entryId)?.answer ?? record.documented;
  const isVerbatim = sameAnswer(record.answer, record.documented);
  return { ...seen, documented, ...(isVerbatim && { answer: documented }) };
}
