import { offeredEntries } from '#core/library/merged.ts';
import type { Profile } from '#core/match/candidates/profile.ts';
import { createMatcher, type Matcher } from '#core/match/matcher.ts';
import type { Lexicon } from '#core/match/lexicon/lexicon.ts';
import type { Ask, Entry, Match } from '#core/types.ts';
import type { HistoryRow } from '#core/library/libraryEntry.ts';
import type { LibraryStore } from './database/library.ts';
import type { KeptProfiles } from './database/profiles.ts';

/** What the matchers need: the bundled record, the library of this machine, and what was read of it before. */
export interface MatcherSources {
  readonly bundled: readonly Entry[];
  readonly lexicon: Lexicon;
  readonly store: Pick<LibraryStore, 'readEntries' | 'changesSince' | 'lastSequence'>;
  readProfiles(vendor: string): Promise<Pick<KeptProfiles, 'profiles' | 'sequence'> | null>;
  keepProfiles(vendor: string, sequence: number, profiles: readonly Profile[]): Promise<void>;
}

/** Matches for one vendor with the entries the matches name. */
export type MatchVendor = (
  vendorId: string,
  asks: readonly Ask[],
) => Promise<{ readonly matches: readonly Match[]; readonly entries: readonly Entry[] }>;

interface Kept {
  readonly matcher: Matcher;
  /** What is offered, by id. */
  readonly offered: Map<string, Entry>;
  sequence: number;
}

/**
 * One matcher per vendor, built when first asked for and then kept up to date: before each match it takes in
 * what the library's history says has changed. What was read of the entries is kept for the next panel, so
 * that it reads only what is new. Drafts and retired entries are never in a matcher.
 */
export function openVendorMatchers(sources: MatcherSources): MatchVendor {
  const building = new Map<string, Promise<Kept>>();
  return async (vendorId, asks) => {
    let kept = building.get(vendorId);
    if (!kept) building.set(vendorId, (kept = build(sources, vendorId)));
    const { matcher, offered } = await caughtUp(sources, vendorId, await kept);
    const matches = matcher.matchAll(asks);
    return { matches, entries: namedIn(matches).flatMap((id) => offered.get(id) ?? []) };
  };
}

async function build(sources: MatcherSources, vendorId: string): Promise<Kept> {
  // The sequence is read first: a change that comes between is taken in twice, never missed.
  const sequence = await sources.store.lastSequence();
  const own = await sources.store.readEntries(vendorId);
  const entries = offeredEntries(bundledOf(sources, vendorId), own);
  const earlier = own.length > 0 ? await sources.readProfiles(vendorId) : null;
  const matcher = createMatcher(entries, sources.lexicon, earlier?.profiles);
  if (own.length > 0 && (await isWorthKeeping(sources, vendorId, earlier?.sequence ?? null, own.length))) {
    // Nobody waits for it: lost with a closed panel, it is made again by the next one.
    sources.keepProfiles(vendorId, sequence, matcher.profiles()).catch(() => undefined);
  }
  return { matcher, offered: new Map(entries.map((entry) => [entry.id, entry])), sequence };
}

/** A few changed entries are read anew each time; only more of them are worth writing everything again. */
async function isWorthKeeping(
  { store }: MatcherSources,
  vendorId: string,
  keptAt: number | null,
  size: number,
): Promise<boolean> {
  if (keptAt === null) return true;
  const changes = (await store.changesSince(keptAt)).filter(({ vendor }) => vendor === vendorId);
  return changes.length > Math.max(20, size / 100);
}

async function caughtUp(sources: MatcherSources, vendorId: string, kept: Kept): Promise<Kept> {
  for (const row of await sources.store.changesSince(kept.sequence)) {
    kept.sequence = Math.max(kept.sequence, row.sequence ?? 0);
    if (row.vendor === vendorId) takeIn(sources, kept, row);
  }
  return kept;
}

function takeIn(sources: MatcherSources, { matcher, offered }: Kept, row: HistoryRow): void {
  const bundled = sources.bundled.filter(({ id, vendor }) => id === row.entryId && vendor === row.vendor);
  const [entry] = offeredEntries(bundled, row.entry ? [row.entry] : []);
  if (entry) {
    matcher.add(entry);
    offered.set(entry.id, entry);
  } else {
    matcher.remove(row.entryId);
    offered.delete(row.entryId);
  }
}

function bundledOf({ bundled }: MatcherSources, vendorId: string): readonly Entry[] {
  return bundled.filter(({ vendor }) => vendor === vendorId);
}

function namedIn(matches: readonly Match[]): readonly string[] {
  const named = matches.flatMap(({ suggestions, nearest }) => [...suggestions, ...nearest]);
  return [...new Set(named.map(({ entryId }) => entryId))];
}
