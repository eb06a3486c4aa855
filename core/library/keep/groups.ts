import type { Lexicon } from '../../match/lexicon/lexicon.ts';
import type { Entry } from '../../types.ts';
import { questionKey } from '../import/nearQuestions.ts';
import type { ShownEntry } from '../merged.ts';
import { alikeAmong, type Alike } from './alike/pairs.ts';
import { contradictionsIn, textReader, type Contradiction, type TextReader } from './contradictions.ts';
import { coveringSets } from './covering.ts';
import { grouped } from './grouped.ts';
import { nothingToldApart, pairOf, type ToldApart } from './toldApart.ts';

/** Entries of one vendor that ask the same. */
export interface Group {
  /** `same`: they share a way to ask, word for word. `near`: each asks nearly what the other does. */
  readonly asks: 'same' | 'near';
  readonly members: readonly ShownEntry[];
  /** What they say differently; empty where they merely repeat each other. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Entries, offered or draft, that ask the same or nearly the same: contradictions first, then mere repetitions,
 * each with those in the same words first. Retired ones are in no group. Two that were told apart are not brought
 * together again; a third that asks what both do stands in a group with each.
 */
export function allGroups(
  entries: readonly ShownEntry[],
  lexicon: Lexicon,
  apart: ToldApart = nothingToldApart,
  onProgress?: (share: number) => void,
): readonly Group[] {
  const reader = textReader(lexicon);
  const same = groupsOf(entries, reader, apart);
  const grouped = new Set(same.flatMap(({ members }) => members));
  const open = entries.filter((one) => one.status !== 'retired' && !grouped.has(one));
  const pairs = alikeAmong(
    open.map(({ entry }) => entry),
    lexicon,
    onProgress,
  );
  const near = nearGroups(open, pairs, apart).map((members) => groupOf('near', members, reader));
  return [...same, ...near].toSorted(contradictionsFirst);
}

/**
 * Entries that share a way to ask. Two that are only linked through a third stand in one group, unless they were
 * told apart: then the third stands with each.
 */
export function groupsOf(
  entries: readonly ShownEntry[],
  reader: TextReader,
  apart: ToldApart = nothingToldApart,
): readonly Group[] {
  const leaders = new Map<ShownEntry, ShownEntry>();
  const leaderOf = (one: ShownEntry): ShownEntry => {
    let leader = one;
    for (let next = leaders.get(leader); next && next !== leader; next = leaders.get(leader)) leader = next;
    return leader;
  };
  const withWay = new Map<string, ShownEntry[]>();
  for (const one of entries) {
    if (one.status === 'retired') continue;
    leaders.set(one, one);
    for (const way of waysOf(one.entry)) {
      const others = withWay.get(way) ?? [];
      const [other] = others;
      if (other) leaders.set(leaderOf(one), leaderOf(other));
      others.push(one);
      withWay.set(way, others);
    }
  }
  return [...grouped(leaders.keys(), leaderOf).values()]
    .flatMap((members) => withoutPairsApart(members, apart))
    .filter((members) => members.length > 1)
    .map((members) => groupOf('same', members, reader))
    .toSorted(contradictionsFirst);
}

/** Members that share ways to ask in groups in which nobody was told apart from anybody. */
function withoutPairsApart(
  members: readonly ShownEntry[],
  apart: ToldApart,
): readonly (readonly ShownEntry[])[] {
  const areApart = (a: ShownEntry, b: ShownEntry) => apart.has(pairOf(a.entry.id, b.entry.id));
  if (!members.some((a, at) => members.slice(at + 1).some((b) => areApart(a, b)))) return [members];
  const ways = new Map(members.map((one) => [one, waysOf(one.entry)]));
  const shareWay = (a: ShownEntry, b: ShownEntry) =>
    [...(ways.get(a) ?? [])].some((way) => ways.get(b)?.has(way));
  const pairs = members.flatMap((a, at) =>
    members.slice(at + 1).flatMap((b) => (shareWay(a, b) && !areApart(a, b) ? [[a, b] as const] : [])),
  );
  return coveringSets(
    pairs,
    members,
    (one, set) => !set.some((other) => areApart(one, other)) && set.some((other) => shareWay(one, other)),
  );
}

/**
 * Entries that ask nearly the same, the most alike joined first. In a group each is alike to each: A may be near
 * B and B near C where A and C have nothing in common. Only where A and C are alike and were told apart does B stand
 * with each.
 */
function nearGroups(
  open: readonly ShownEntry[],
  pairs: readonly Alike[],
  apart: ToldApart,
): readonly (readonly ShownEntry[])[] {
  const idOf = (at: number) => open[at]?.entry.id ?? '';
  const areApart = (a: number, b: number) => apart.has(pairOf(idOf(a), idOf(b)));
  const alike = pairs.filter(({ a, b }) => !areApart(a, b));
  const keyOf = (a: number, b: number) => Math.min(a, b) * open.length + Math.max(a, b);
  const areAlike = new Set(alike.map(({ a, b }) => keyOf(a, b)));
  const groupOfMember = new Map<number, readonly number[]>();
  for (const { a, b } of alike) {
    const [one, other] = [groupOfMember.get(a) ?? [a], groupOfMember.get(b) ?? [b]];
    if (one === other || !one.every((x) => other.every((y) => areAlike.has(keyOf(x, y))))) continue;
    const joined = [...one, ...other];
    for (const member of joined) groupOfMember.set(member, joined);
  }
  const groups = [...new Set(groupOfMember.values())];
  const kept = (a: number, b: number) => groupOfMember.get(a) === groupOfMember.get(b);
  const parted = alike.flatMap(({ a, b }) => {
    const [one, other] = [groupOfMember.get(a) ?? [a], groupOfMember.get(b) ?? [b]];
    return !kept(a, b) && one.some((x) => other.some((y) => areApart(x, y))) ? [[a, b] as const] : [];
  });
  const further = coveringSets(parted, [...new Set(parted.flat())], (one, set) =>
    set.every((other) => areAlike.has(keyOf(one, other))),
  );
  return [...groups, ...further].map((members) =>
    members.toSorted((a, b) => a - b).flatMap((at) => open[at] ?? []),
  );
}

function groupOf(asks: Group['asks'], members: readonly ShownEntry[], reader: TextReader): Group {
  const entries = members.map(({ entry }) => entry);
  return { asks, members, contradictions: contradictionsIn(entries, reader) };
}

function contradictionsFirst(a: Group, b: Group): number {
  return Number(b.contradictions.length > 0) - Number(a.contradictions.length > 0);
}

function waysOf({ question, alternates }: Entry): ReadonlySet<string> {
  return new Set([question, ...alternates].map(questionKey).filter((key) => key !== ''));
}
