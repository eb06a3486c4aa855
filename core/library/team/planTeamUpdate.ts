import type { Entry } from '../../types.ts';
import type { Change } from '../changes.ts';
import { differencesOf, type Difference } from '../differences.ts';
import { plainEntry, type EntryWrite, type LibraryEntry } from '../libraryEntry.ts';

/** An entry that a team's file changes here. */
export interface TeamChange {
  readonly question: string;
  readonly differences: readonly Difference[];
}

/** What taking a team's file in comes to. */
export interface TeamUpdate {
  readonly writes: readonly EntryWrite[];
  readonly added: number;
  readonly changed: number;
  /** No longer in the team's file. */
  readonly retired: number;
  /** Entries that differ here by a person's own doing; they stay as they are. */
  readonly keptOwn: number;
  /** The first of each sort, to be looked at: questions that come, that change, that are retired, that stay as own. */
  readonly named: {
    readonly added: readonly string[];
    readonly changed: readonly TeamChange[];
    readonly retired: readonly string[];
    readonly keptOwn: readonly TeamChange[];
  };
}

/** Entries named of each sort; the counts say the rest. */
const mostNamed = 50;

/**
 * Brings one vendor's library up to what its team distributes. Entries that nobody changed here follow the file;
 * what a person changed or retired stays, and learns what the team says now; entries of one's own are never
 * touched, even under the same id. To be written together.
 */
export function planTeamUpdate(
  own: readonly LibraryEntry[],
  theirs: readonly Entry[],
  change: Change,
): TeamUpdate {
  const before = new Map(own.map((entry) => [entry.id, entry]));
  const inFile = new Set(theirs.map(({ id }) => id));
  const added = theirs.filter(({ id }) => !before.has(id)).map((entry) => teamWrite(entry, null, change));
  const known = theirs.flatMap((entry) => {
    const kept = before.get(entry.id);
    return kept ? [{ entry, kept }] : [];
  });
  const follow = known.filter(
    ({ entry, kept }) => isTeams(kept) && (kept.status === 'retired' || !isSame(kept, entry)),
  );
  const changed = follow.map(({ entry, kept }) => teamWrite(entry, kept, change));
  const differ = known.filter(({ entry, kept }) => !isTeams(kept) && !isSame(kept, entry));
  const rebased = known.flatMap(({ entry, kept }) => rebase(kept, entry, change));
  const retired = own
    .filter((kept) => isTeams(kept) && kept.status === 'active' && !inFile.has(kept.id))
    .map((kept) => ({ ...teamWrite(plainEntry(kept), kept, change, 'retired') }));
  return {
    writes: [...added, ...changed, ...rebased, ...retired],
    added: added.length,
    changed: changed.length,
    retired: retired.length,
    keptOwn: differ.length,
    named: {
      added: questionsOf(added),
      changed: follow.slice(0, mostNamed).map(({ entry, kept }) => changeOf(plainEntry(kept), entry)),
      retired: questionsOf(retired),
      keptOwn: differ.slice(0, mostNamed).map(({ entry, kept }) => changeOf(entry, plainEntry(kept))),
    },
  };
}

function questionsOf(writes: readonly EntryWrite[]): readonly string[] {
  return writes.slice(0, mostNamed).flatMap(({ entry }) => entry?.question ?? []);
}

function changeOf(before: Entry, after: Entry): TeamChange {
  return { question: after.question, differences: differencesOf(before, after) };
}

function isTeams({ origin, overrides }: LibraryEntry): boolean {
  return origin === 'team' && overrides === undefined;
}

function isSame(one: Entry, other: Entry): boolean {
  return JSON.stringify(plainEntry(one)) === JSON.stringify(plainEntry(other));
}

function teamWrite(
  entry: Entry,
  kept: LibraryEntry | null,
  { at, by }: Change,
  status: LibraryEntry['status'] = 'active',
): EntryWrite {
  const basedOn = kept?.revision ?? 0;
  const after: LibraryEntry = {
    ...plainEntry(entry),
    revision: basedOn + 1,
    status,
    origin: 'team',
    createdAt: kept?.createdAt ?? at,
    changedAt: at,
    changedBy: by,
  };
  return {
    entryId: entry.id,
    vendor: entry.vendor,
    basedOn,
    entry: after,
    act: 'updated by the team',
    at,
    by,
  };
}

/** An own version keeps its words; what it stands in for is now what the team says. */
function rebase(kept: LibraryEntry, entry: Entry, { at, by }: Change): readonly EntryWrite[] {
  if (kept.overrides?.of !== 'team' || isSame(kept.overrides.base, entry)) return [];
  const overrides = { of: 'team' as const, base: plainEntry(entry) };
  const after = { ...kept, overrides, revision: kept.revision + 1 };
  const { id: entryId, vendor, revision: basedOn } = kept;
  return [{ entryId, vendor, basedOn, entry: after, act: 'updated by the team', at, by }];
}
