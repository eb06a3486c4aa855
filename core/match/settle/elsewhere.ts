import type { Remark } from '#core/remarks.ts';
import type { Ask, Entry } from '#core/types.ts';
import { readClauses } from '../analyse/clauses.ts';
import type { Proposer } from '../candidates/proposer.ts';
import { bandOf } from '../confidence/judge.ts';
import { rank } from '../confidence/rank.ts';
import { partsLeftOpen } from './parts.ts';

const enough = new Set(['high', 'medium']);

/** A part of a compound question, and the other entry that answers it. */
export interface Elsewhere {
  readonly part: string;
  readonly entry: Entry;
}

/**
 * Looks up another entry for each part of a question that one entry leaves open. It is named, not joined on: every
 * text keeps its own source, and a person decides whether both belong in the answer.
 */
export function answeredElsewhere(
  parts: readonly string[],
  ask: Ask,
  besides: Entry,
  proposer: Proposer,
): Elsewhere[] {
  return parts.flatMap((part) => {
    const proposal = proposer.propose({ text: part, section: ask.section ?? null });
    const [best] = rank(proposal, proposer.index).judged;
    if (!best || !enough.has(bandOf(best.confidence) ?? '')) return [];
    const profile = proposer.index.profileOf(best.held.alike.owner);
    const open = partsLeftOpen(readClauses(part, proposer.vocabulary), profile);
    return profile.entry.id === besides.id || open.length > 0 ? [] : [{ part, entry: profile.entry }];
  });
}

/** Names where the record answers the parts. */
export function pointersTo(elsewhere: readonly Elsewhere[]): Remark[] {
  return elsewhere.map(({ part, entry }) => ({ id: 'elsewhere', part, question: entry.question }));
}
