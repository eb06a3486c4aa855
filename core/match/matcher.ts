import type { Ask, Entry, Match, Near, Suggestion } from '#core/types.ts';
import { Proposer, type Proposal } from './candidates/proposer.ts';
import type { Profile } from './candidates/profile.ts';
import { bandOf } from './confidence/judge.ts';
import { rank, type Judged } from './confidence/rank.ts';
import { missingFrom } from './explain/missing.ts';
import { reasonFor } from './explain/reason.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { answeredElsewhere, pointerTo } from './settle/elsewhere.ts';
import { settle } from './settle/settle.ts';
import { shapeAnswer } from './shape/shapeAnswer.ts';

/** Finds the documented answers to questions, for the entries of one vendor. Pure: same ask, same match. */
export interface Matcher {
  match(ask: Ask): Match;
  matchAll(asks: readonly Ask[]): Match[];
  /** Adds an entry or replaces the one of the same id. Rebuild once half of the library is new. */
  add(entry: Entry): void;
  remove(entryId: string): void;
  /** What was read of the entries, to be stored (it survives `structuredClone`) and given to `createMatcher`. */
  profiles(): readonly Profile[];
}

const offered = 5;

/**
 * Builds the matcher for the entries of one vendor. `earlier` are the profiles of a matcher for the same lexicon;
 * entries that have not changed are not read again.
 * @throws where the entries belong to more than one vendor: an answer of one is never offered for another.
 */
export function createMatcher(
  entries: readonly Entry[],
  lexicon: Lexicon,
  earlier: readonly Profile[] = [],
): Matcher {
  const vendors = new Set<string>();
  const serve = ({ vendor }: Entry) => {
    vendors.add(vendor);
    if (vendors.size > 1) throw new Error(`A matcher serves one vendor, not ${[...vendors].join(' and ')}.`);
  };
  entries.forEach(serve);
  const proposer = new Proposer(entries, lexicon, earlier);
  const match = (ask: Ask): Match => {
    const proposal = proposer.propose(ask);
    const judged = rank(proposal, proposer).slice(0, offered);
    return {
      suggestions: judged.flatMap((one) => suggest(one, ask, proposal, proposer)),
      nearest: judged.map((one) => near(one, proposal)),
    };
  };
  return {
    match,
    matchAll: (asks) => asks.map(match),
    add: (entry) => {
      serve(entry);
      proposer.add(entry);
    },
    remove: (entryId) => proposer.remove(entryId),
    profiles: () => proposer.profiles(),
  };
}

function suggest(
  { candidate, confidence }: Judged,
  ask: Ask,
  proposal: Proposal,
  proposer: Proposer,
): Suggestion[] {
  const band = bandOf(confidence);
  if (!band) return [];
  const { entry } = candidate.profile;
  const { short, caution, open } = settle(proposal.question, candidate.profile, proposer, ask);
  const shaped = shapeAnswer(entry, short, ask, proposal.question.own, proposer.vocabulary);
  const pointer = pointerTo(answeredElsewhere(open, ask, entry, proposer));
  const cautions = [caution, pointer, shaped.caution].filter((one) => one !== null);
  return [
    {
      entryId: entry.id,
      confidence,
      band,
      reason: reasonFor(proposal.question, candidate.profile),
      short,
      answer: shaped.answer,
      caution: cautions.length > 0 ? cautions.join(' ') : null,
    },
  ];
}

function near({ candidate, confidence }: Judged, proposal: Proposal): Near {
  return {
    entryId: candidate.profile.entry.id,
    confidence,
    missing: bandOf(confidence) ? null : missingFrom(proposal, candidate),
  };
}
