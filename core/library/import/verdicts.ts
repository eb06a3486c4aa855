import type { Entry } from '../../types.ts';
import { plainEntry } from '../libraryEntry.ts';
import type { Made } from './candidate.ts';
import { nearestQuestion, questionKey } from './nearQuestions.ts';

/**
 * What importing a row would mean. *Changed*: the entry it was exported as, or the same question from the same
 * document, has other content. *Conflicting*: the same question has another answer from somewhere else, in the
 * library or further up in the file. *Unanswered* rows hold a question only.
 */
export type Verdict = 'new' | 'same' | 'changed' | 'conflicting' | 'invalid' | 'unanswered';

export interface Judged {
  readonly place: string;
  readonly verdict: Verdict;
  readonly question: string;
  /** Why it is invalid or conflicting; '' otherwise. */
  readonly reason: string;
  /** What would be written; null where nothing could be. */
  readonly entry: Entry | null;
  /** The entry it is the same as, changes or contradicts. */
  readonly existing: Entry | null;
  /** An entry that asks nearly the same; only for a new one. */
  readonly near: Entry | null;
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
  const inFile = new Map<string, { readonly entry: Entry; readonly place: string }>();
  return made.map((one): Judged => {
    const base = { place: one.place, reason: '', entry: null, existing: null, near: null };
    if ('flaw' in one) return { ...base, verdict: 'invalid', question: one.question, reason: one.flaw };
    if ('unanswered' in one) return { ...base, verdict: 'unanswered', question: one.unanswered };
    const { entry, hasOwnId, place } = one;
    const key = questionKey(entry.question);
    const earlier = inFile.get(key);
    inFile.set(key, earlier ?? { entry, place });
    const found = { ...base, question: entry.question, entry };
    if (earlier) return { ...found, ...againstEarlier(entry, earlier), existing: earlier.entry };
    const same = (hasOwnId ? byId.get(entry.id) : undefined) ?? byQuestion.get(key);
    if (!same) return { ...found, verdict: 'new', near: near(entry.question) };
    return { ...found, ...againstExisting(entry, same, hasOwnId) };
  });
}

function againstEarlier(
  entry: Entry,
  earlier: { readonly entry: Entry; readonly place: string },
): Pick<Judged, 'verdict' | 'reason'> {
  if (entry.answer.text === earlier.entry.answer.text)
    return { verdict: 'same', reason: `as ${earlier.place}` };
  return { verdict: 'conflicting', reason: `${earlier.place} answers the same question differently` };
}

function againstExisting(
  entry: Entry,
  same: Entry,
  hasOwnId: boolean,
): Pick<Judged, 'verdict' | 'reason' | 'entry' | 'existing'> {
  if (hasOwnId && entry.id === same.id)
    return { verdict: isEqual(entry, same) ? 'same' : 'changed', reason: '', entry, existing: same };
  if (entry.answer.text === same.answer.text) return { verdict: 'same', reason: '', entry, existing: same };
  if (entry.source.document === same.source.document)
    return { verdict: 'changed', reason: '', entry: takingOver(entry, same), existing: same };
  return {
    verdict: 'conflicting',
    reason: `${same.source.document} answers the same question differently`,
    entry,
    existing: same,
  };
}

/** The entry with the file's answer and source, and with what a row of a table cannot say. */
function takingOver({ answer, source }: Entry, same: Entry): Entry {
  return { ...same, answer, source };
}

function isEqual(a: Entry, b: Entry): boolean {
  return JSON.stringify(plainEntry(a)) === JSON.stringify(plainEntry(b));
}
