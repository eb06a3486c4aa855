import type { Entry, Fact } from '../../types.ts';
import { questionKey } from '../import/nearQuestions.ts';
import type { ShownEntry } from '../merged.ts';
import { grouped } from './grouped.ts';

/** Entries of one vendor that can be asked in the same words. */
export interface Group {
  readonly members: readonly ShownEntry[];
  /** What they say differently, in words; empty where they merely repeat each other. */
  readonly contradictions: readonly string[];
}

/**
 * Entries, offered or draft, that share a way to ask: contradictions first, then mere repetitions. Two that are
 * only linked through a third stand in one group.
 */
export function groupsOf(entries: readonly ShownEntry[]): readonly Group[] {
  const leaders = new Map<ShownEntry, ShownEntry>();
  const leaderOf = (one: ShownEntry): ShownEntry => {
    const next = leaders.get(one) ?? one;
    return next === one ? one : leaderOf(next);
  };
  const firstWith = new Map<string, ShownEntry>();
  for (const one of entries) {
    if (one.status === 'retired') continue;
    leaders.set(one, one);
    for (const way of waysOf(one.entry)) {
      const first = firstWith.get(way);
      if (!first) firstWith.set(way, one);
      else leaders.set(leaderOf(one), leaderOf(first));
    }
  }
  const members = grouped(leaders.keys(), leaderOf);
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ members: group, contradictions: contradictionsIn(group.map(({ entry }) => entry)) }))
    .toSorted((a, b) => Number(b.contradictions.length > 0) - Number(a.contradictions.length > 0));
}

function waysOf({ question, alternates }: Entry): ReadonlySet<string> {
  return new Set([question, ...alternates].map(questionKey).filter((key) => key !== ''));
}

function contradictionsIn(entries: readonly Entry[]): readonly string[] {
  const claims = entries.flatMap(({ answer }) =>
    (answer.short ?? []).map(({ question, short }) => ({ of: question, says: shortWords[short] })),
  );
  const facts = entries.flatMap((entry) =>
    entry.facts.map((fact) => ({ of: fact.about, says: factWords(fact) })),
  );
  return [...differing(claims), ...differing(facts)];
}

const shortWords = { yes: 'yes', no: 'no', partial: 'partly', na: 'not applicable' } as const;

function factWords({ value, unit, bound }: Fact): string {
  return [bound, value, unit].filter((part) => part !== undefined).join(' ');
}

function differing(sayings: readonly { readonly of: string; readonly says: string }[]): readonly string[] {
  return [...grouped(sayings, ({ of }) => questionKey(of)).values()].flatMap((same) => {
    const said = [...new Set(same.map(({ says }) => says))];
    return said.length > 1 ? [`${same[0]?.of ?? ''}: ${said.join(' or ')}`] : [];
  });
}
