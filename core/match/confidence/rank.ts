import type { Proposal } from '../candidates/proposer.ts';
import type { MatchIndex } from '../index/matchIndex.ts';
import { featureNames } from './featureNames.ts';
import { featuresOf } from './features.ts';
import { heldBy, type Held } from './held.ts';
import { confidenceOf } from './judge.ts';
import { sheetOf, type Sheet } from './sheet.ts';

/** A candidate and how sure we are that it answers. */
export interface Judged {
  readonly held: Held;
  readonly confidence: number;
}

export interface Ranking {
  readonly sheet: Sheet;
  /** Surest first. */
  readonly judged: readonly Judged[];
}

/** Judges every candidate of a proposal. */
export function rank(proposal: Proposal, index: MatchIndex): Ranking {
  const sheet = sheetOf(proposal, index);
  const row = new Float64Array(featureNames.length);
  const judged = heldBy(sheet, proposal.candidates, index).map((held) => ({
    held,
    confidence: confidenceOf(featuresOf(sheet, held, () => index.entries.entryOf(held.alike.owner), row)),
  }));
  return { sheet, judged: judged.toSorted((a, b) => b.confidence - a.confidence) };
}
