import type { Ask, Entry, Match, Near, Suggestion } from '#core/types.ts';
import { readClauses, type Clause } from './analyse/clauses.ts';
import { Proposer, type Proposal } from './candidates/proposer.ts';
import { bandOf } from './confidence/judge.ts';
import { rank, type Judged } from './confidence/rank.ts';
import { missingFrom } from './explain/missing.ts';
import { reasonFor } from './explain/reason.ts';
import { buildIndex, MatchIndex, type StoredIndex } from './index/matchIndex.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { answeredElsewhere, pointersTo } from './settle/elsewhere.ts';
import { settle } from './settle/settle.ts';
import { shapeAnswer } from './shape/shapeAnswer.ts';

/** Finds the documented answers to questions, for the entries of one vendor. Pure: same ask, same match. */
export interface Matcher {
  match(ask: Ask): Match;
  matchAll(asks: readonly Ask[]): Match[];
  /** Adds an entry or replaces the one of the same id. */
  add(entry: Entry): void;
  remove(entryId: string): void;
  entry(entryId: string): Entry | undefined;
  /** How many entries it knows. */
  readonly size: number;
  /** So many entries were added or removed that it is worth building anew. */
  readonly isOutgrown: boolean;
  /** The index, to be stored (it survives `structuredClone`) and given to `openMatcher`. */
  stored(): StoredIndex;
}

const offered = 5;

/**
 * Builds the matcher for the entries of one vendor.
 * @throws where the entries belong to more than one vendor: an answer of one is never offered for another.
 */
export function createMatcher(entries: readonly Entry[], lexicon: Lexicon): Matcher {
  const [first] = entries;
  if (first) for (const { vendor } of entries) serve(vendor, first.vendor);
  return matcherOver(buildIndex(entries, lexicon));
}

/** Opens a stored index. It must come from the same engine and lexicon: another one reads differently. */
export function openMatcher(stored: StoredIndex, lexicon: Lexicon): Matcher {
  return matcherOver(new MatchIndex(lexicon, stored));
}

function serve(vendor: string, served: string): void {
  if (vendor !== served) throw new Error(`A matcher serves one vendor, not ${served} and ${vendor}.`);
}

function matcherOver(index: MatchIndex): Matcher {
  const proposer = new Proposer(index);
  const { entries } = index;
  const match = (ask: Ask): Match => {
    const proposal = proposer.propose(ask);
    const { sheet, judged } = rank(proposal, index);
    const best = judged.slice(0, offered);
    const isOffered = best.some(({ confidence }) => bandOf(confidence));
    const clauses = isOffered ? readClauses(ask.text, index.vocabulary) : [];
    return {
      suggestions: best.flatMap((one) => suggest(one, ask, clauses, proposal, proposer)),
      nearest: best.map(({ held, confidence }): Near => {
        const missing = bandOf(confidence) ? null : [missingFrom(sheet, held, proposal.decoy.text)];
        return { entryId: entries.idOf(held.alike.owner), confidence, missing };
      }),
    };
  };
  return {
    match,
    matchAll: (asks) => asks.map(match),
    add: (entry) => {
      const [other] = entries.numbers();
      if (other !== undefined) serve(entry.vendor, entries.entryOf(other).vendor);
      index.add(entry);
    },
    remove: (entryId) => index.remove(entryId),
    entry: (entryId) => {
      const owner = entries.find(entryId);
      return owner === undefined ? undefined : entries.entryOf(owner);
    },
    get size() {
      return entries.size;
    },
    get isOutgrown() {
      return index.isOutgrown;
    },
    stored: () => index.stored(),
  };
}

function suggest(
  { held, confidence }: Judged,
  ask: Ask,
  clauses: readonly Clause[],
  { question }: Proposal,
  proposer: Proposer,
): Suggestion[] {
  const band = bandOf(confidence);
  if (!band) return [];
  const profile = proposer.index.profileOf(held.alike.owner);
  const { entry } = profile;
  const { short, caution, open } = settle(question, clauses, profile, proposer, ask);
  const shaped = shapeAnswer(entry, short, ask, question.own, proposer.vocabulary);
  const pointers = pointersTo(answeredElsewhere(open, ask, entry, proposer));
  const cautions = [...(caution ? [caution] : []), ...pointers, ...shaped.cautions];
  return [
    {
      entryId: entry.id,
      confidence,
      band,
      reason: [reasonFor(question, profile)],
      short,
      answer: shaped.answer,
      caution: cautions.length > 0 ? cautions : null,
    },
  ];
}
