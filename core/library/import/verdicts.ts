import type { Entry } from '../../types.ts';
import { plainEntry } from '../libraryEntry.ts';
import { sameContent } from '../sameContent.ts';
import type { Flaw } from '../../flaw.ts';
import type { Made } from './candidate.ts';
import type { Place } from './place.ts';
import { nearestQuestion, questionKey } from './nearQuestions.ts';

/**
 * What importing a row would mean. *Changed*: the entry it was exported as, or the same question from the same
 * document, has other content. *Conflicting*: the same question has another answer from somewhere else, in the
 * library or further up in the file. *Unanswered* rows hold a question only.
 */
export type Verdict = 'new' | 'same' | 'changed' | 'conflicting' | 'invalid' | 'unanswered';

/** Why a row is invalid, conflicting or nothing new. The sentences stand in `locales/` under `reasons` and `flaws`. */
export type Reason =
  | { readonly id: 'flawed'; readonly flaw: Flaw }
  | { readonly id: 'as-before' | 'other-before'; readonly place: Place }
  | { readonly id: 'other-document'; readonly document: string };

export interface Judged {
  readonly place: Place;
  readonly verdict: Verdict;
  readonly question: string;
  /** Null where there is nothing to say. */
  readonly reason: Reason | null;
  /** What would be written; null where nothing could be. */
  readonly entry: Entry | null;
  /** The entry it is the same as, changes or contradicts. */
  readonly existing: Entry | null;
  /** An entry that asks nearly the same; only for a new one. */
  readonly near: Entry | null;
}

/** Where in the file an entry, or the change of one, was met first. */
interface Met {
  readonly entry: Entry;
  readonly place: Place;
}

/** Compares what was made of a file with the entries that are there. Rows keep their order. */
export function judge(made: readonly Made[], existing: readonly Entry[]): readonly Judged[] {
  const byId = new Map(existing.map((entry) => [entry.id, entry]));
  const byQuestion = new Map(
    existing.flatMap((entry) =>
      [...entry.alternates, entry.question].map((asked) => [questionKey(asked), entry] as const),
    ),
  );
  const near = nearestQuestion(existing);
  const met = new Map<string, Met>();
  return made.map((one): Judged => {
    const base = { place: one.place, reason: null, entry: null, existing: null, near: null };
    if ('flaw' in one)
      return {
        ...base,
        verdict: 'invalid',
        question: one.question,
        reason: { id: 'flawed', flaw: one.flaw },
      };
    if ('unanswered' in one) return { ...base, verdict: 'unanswered', question: one.unanswered };
    const { entry, hasOwnId, place } = one;
    const key = questionKey(entry.question);
    const same = (hasOwnId ? byId.get(entry.id) : undefined) ?? byQuestion.get(key);
    const earlier = met.get(key) ?? (same && met.get(same.id));
    for (const mark of same ? [key, same.id] : [key]) if (!met.has(mark)) met.set(mark, { entry, place });
    const found = { ...base, question: entry.question, entry };
    if (earlier) return { ...found, ...againstEarlier(entry, earlier), existing: earlier.entry };
    if (!same) return { ...found, verdict: 'new', near: near(entry.question) };
    return { ...found, ...againstExisting(one, same), existing: same };
  });
}

function againstEarlier(entry: Entry, earlier: Met): Pick<Judged, 'verdict' | 'reason'> {
  if (entry.answer.text === earlier.entry.answer.text)
    return { verdict: 'same', reason: { id: 'as-before', place: earlier.place } };
  return { verdict: 'conflicting', reason: { id: 'other-before', place: earlier.place } };
}

function againstExisting(
  { entry, hasOwnId, isWhole }: Extract<Made, { entry: Entry }>,
  same: Entry,
): Pick<Judged, 'verdict' | 'reason' | 'entry'> {
  const isTheSameEntry = hasOwnId && entry.id === same.id;
  if (!isTheSameEntry && entry.answer.text === same.answer.text)
    return { verdict: 'same', reason: null, entry };
  if (!isTheSameEntry && entry.source.document !== same.source.document)
    return {
      verdict: 'conflicting',
      reason: { id: 'other-document', document: same.source.document },
      entry,
    };
  const whole = isWhole ? entry : completed(entry, same, isTheSameEntry);
  return {
    verdict: sameContent(plainEntry(whole), plainEntry(same)) ? 'same' : 'changed',
    reason: null,
    entry: { ...whole, id: same.id },
  };
}

/**
 * A row of a table with what the entry has and a table cannot say. Facts and yes/no claims belong to a wording:
 * with another text they would be claims that nobody made.
 */
function completed(row: Entry, same: Entry, isTheSameEntry: boolean): Entry {
  const isSameText = row.answer.text === same.answer.text;
  const answer = isSameText ? { ...same.answer, ...row.answer } : row.answer;
  const facts = isSameText ? same.facts : [];
  return isTheSameEntry ? { ...row, answer, facts } : { ...same, answer, facts, source: row.source };
}
