import type { Candidate, Proposal, Proposer } from '../candidates/proposer.ts';
import { featuresOf } from './features.ts';
import { confidenceOf } from './judge.ts';

/** A candidate and how sure we are that it answers. */
export interface Judged {
  readonly candidate: Candidate;
  readonly confidence: number;
}

/** Judges every candidate of a proposal, surest first. */
export function rank(proposal: Proposal, { rarity, vocabulary }: Proposer): Judged[] {
  return proposal.candidates
    .map((candidate) => ({
      candidate,
      confidence: confidenceOf(featuresOf(proposal, candidate, rarity, vocabulary)),
    }))
    .toSorted((a, b) => b.confidence - a.confidence);
}
