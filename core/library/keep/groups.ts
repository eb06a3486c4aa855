import type { Lexicon } from '../../match/lexicon/lexicon.ts';
import type { Entry, Fact } from '../../types.ts';
import { questionKey } from '../import/nearQuestions.ts';
import type { ShownEntry } from '../merged.ts';
import { alikeAmong, readingKey } from './alike.ts';
import { grouped } from './grouped.ts';

/** Entries of one vendor that ask the same. */
export interface Group {
  /** `same`: they share a way to ask, word for word. `near`: each asks nearly what the other does. */
  readonly asks: 'same' | 'near';
  readonly members: readonly ShownEntry[];
  /** What they say differently, in words; empty where they merely repeat each other. */
  readonly contradictions: readonly string[];
}

/** A text as what it is about: two with one key are about the same. */
type KeyOf = (text: string) => string;

/**
 * Entries, offered or draft, that ask the same or nearly the same: contradictions first, then mere repetitions,
 * each with those in the same words first. Retired ones are in no group.
 */
export function allGroups(
  entries: readonly ShownEntry[],
  lexicon: Lexicon,
  onProgress?: (share: number) => void,
): readonly Group[] {
  const keyOf = readingKey(lexicon);
  const same = groupsOf(entries, keyOf);
  const near = nearGroups(entries, same, lexicon, keyOf, onProgress);
  return [...same, ...near].toSorted(contradictionsFirst);
}

/** Entries that share a way to ask. Two that are only linked through a third stand in one group. */
export function groupsOf(entries: readonly ShownEntry[], keyOf: KeyOf = questionKey): readonly Group[] {
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
  return [...grouped(leaders.keys(), leaderOf).values()]
    .filter((members) => members.length > 1)
    .map((members) => groupOf('same', members, keyOf))
    .toSorted(contradictionsFirst);
}

/**
 * Entries that ask nearly the same, the most alike joined first. In a group each is alike to each: A may be near
 * B and B near C where A and C have nothing in common.
 */
function nearGroups(
  entries: readonly ShownEntry[],
  same: readonly Group[],
  lexicon: Lexicon,
  keyOf: KeyOf,
  onProgress?: (share: number) => void,
): readonly Group[] {
  const grouped = new Set(same.flatMap(({ members }) => members));
  const open = entries.filter((one) => one.status !== 'retired' && !grouped.has(one));
  const pairs = alikeAmong(
    open.map(({ entry }) => entry),
    lexicon,
    onProgress,
  );
  const areAlike = new Set(pairs.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const groupOfMember = new Map<number, readonly number[]>();
  for (const { a, b } of pairs) {
    const [one, other] = [groupOfMember.get(a) ?? [a], groupOfMember.get(b) ?? [b]];
    if (one === other || !one.every((x) => other.every((y) => areAlike.has(`${x} ${y}`)))) continue;
    const joined = [...one, ...other];
    for (const member of joined) groupOfMember.set(member, joined);
  }
  return [...new Set(groupOfMember.values())].map((members) =>
    groupOf(
      'near',
      members.toSorted((a, b) => a - b).flatMap((at) => open[at] ?? []),
      keyOf,
    ),
  );
}

function groupOf(asks: Group['asks'], members: readonly ShownEntry[], keyOf: KeyOf): Group {
  const entries = members.map(({ entry }) => entry);
  return { asks, members, contradictions: contradictionsIn(entries, keyOf) };
}

function contradictionsFirst(a: Group, b: Group): number {
  return Number(b.contradictions.length > 0) - Number(a.contradictions.length > 0);
}

function waysOf({ question, alternates }: Entry): ReadonlySet<string> {
  return new Set([question, ...alternates].map(questionKey).filter((key) => key !== ''));
}

/** Yes and no to one question, or one detail with two values. */
function contradictionsIn(entries: readonly Entry[], keyOf: KeyOf): readonly string[] {
  const claims = entries.flatMap(({ answer }) =>
    (answer.short ?? []).map(({ question, short }) => ({
      of: question,
      key: keyOf(question),
      says: shortWords[short],
    })),
  );
  const facts = entries.flatMap((entry) =>
    entry.facts.map((fact) => ({
      of: fact.about,
      key: `${fact.kind} ${keyOf(fact.about)}`,
      says: factWords(fact),
    })),
  );
  return [...differing(claims), ...differing(facts)];
}

const shortWords = { yes: 'yes', no: 'no', partial: 'partly', na: 'not applicable' } as const;

function factWords({ value, unit, bound }: Fact): string {
  return [bound, value, unit].filter((part) => part !== undefined).join(' ');
}

interface Saying {
  readonly of: string;
  /** Sayings with one key are about the same. */
  readonly key: string;
  readonly says: string;
}

function differing(sayings: readonly Saying[]): readonly string[] {
  return [...grouped(sayings, ({ key }) => key).values()].flatMap((same) => {
    const said = [...new Set(same.map(({ says }) => says))];
    return said.length > 1 ? [`${same[0]?.of ?? ''}: ${said.join(' or ')}`] : [];
  });
}
