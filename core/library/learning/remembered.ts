import type { Remark } from '../../remarks.ts';
import type { AnswerParts, Ask, Match, Suggestion } from '../../types.ts';
import type { Person } from '../../review/state/record.ts';
import { words } from '../find/words.ts';

/** What a person decided about an entry: for a question in exactly these words, or beside another entry. */
export interface Remembered {
  /** See `idOf`. */
  readonly id: string;
  /** `apart`: the entry and the other one are not the same, however alike they read. */
  readonly kind: 'approved' | 'rejected' | 'apart';
  readonly vendorId: string;
  /** See `wordingOf`; of two that were told apart see `pairOf`. */
  readonly wording: string;
  readonly question: string;
  readonly section: string | null;
  readonly entryId: string;
  /** The entry it was told apart from. */
  readonly other?: { readonly id: string; readonly question: string };
  /** The answer that was approved; empty parts for a rejection. */
  readonly answer: AnswerParts;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly by: Person;
  /** A backup of another browser says so; nobody here knows whether it is true. */
  readonly isFromFile?: true;
}

/**
 * The wording of a question for one vendor: its words and those of its section, without case, accents and
 * punctuation. "If yes, explain" stands in many places, so the section counts.
 */
export function wordingOf(vendorId: string, text: string, section: string | null | undefined): string {
  return [vendorId, words(section ?? '').join(' '), words(text).join(' ')].join('\n');
}

/** One approval is kept for a wording, the latest; rejections are kept entry by entry. */
export function idOf(kind: 'approved' | 'rejected', wording: string, entryId: string): string {
  return kind === 'approved' ? `approved\n${wording}` : `rejected\n${wording}\n${entryId}`;
}

/**
 * A match in the light of what was decided before about this very wording. What was rejected is not offered
 * again; what was approved comes first and says when and by whom. A decision never raises a band and never
 * brings an entry the matcher did not come near: the entry may say something else by now.
 */
export function withDecisions(match: Match, decisions: readonly Remembered[]): Match {
  if (decisions.length === 0) return match;
  const rejected = new Map(
    decisions.flatMap((one) => (one.kind === 'rejected' ? [[one.entryId, one] as const] : [])),
  );
  const approved = decisions.find(({ kind }) => kind === 'approved');
  const offered = match.suggestions.filter(({ entryId }) => !rejected.has(entryId));
  const first = offered.find(({ entryId }) => entryId === approved?.entryId);
  const others = offered.filter((one) => one !== first);
  return {
    suggestions: first && approved ? [marked(first, approved), ...others] : others,
    nearest: match.nearest.map((near) => {
      const decision = rejected.get(near.entryId);
      return decision ? { ...near, missing: [remarkOn('rejected-before', decision)] } : near;
    }),
  };
}

function marked(suggestion: Suggestion, approved: Remembered): Suggestion {
  const isSame = JSON.stringify(suggestion.answer) === JSON.stringify(approved.answer);
  return { ...suggestion, reason: [remarkOn(isSame ? 'approved-before' : 'approved-otherwise', approved)] };
}

function remarkOn(
  id: 'approved-before' | 'approved-otherwise' | 'rejected-before',
  { at, by, isFromFile }: Remembered,
): Remark {
  return { id, at, by: { id: by.id, name: by.name }, isFromFile: isFromFile ?? false };
}

/** What a match needs of an ask to find the decisions about it. */
export function wordingOfAsk(vendorId: string, { text, section }: Ask): string {
  return wordingOf(vendorId, text, section);
}
