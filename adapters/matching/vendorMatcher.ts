import { offeredEntries } from '#core/library/merged.ts';
import type { HistoryRow } from '#core/library/libraryEntry.ts';
import type { StoredIndex } from '#core/match/index/matchIndex.ts';
import type { Lexicon } from '#core/match/lexicon/lexicon.ts';
import { createMatcher, openMatcher, type Matcher } from '#core/match/matcher.ts';
import type { Ask, Entry, Match } from '#core/types.ts';
import type { LibraryStore } from '../database/library/library.ts';
import type { KeptIndex } from '../database/matchIndexes.ts';

/** What the matchers need: the bundled record, the library of this machine, and the indexes made of them before. */
export interface MatcherSources {
  readonly bundled: readonly Entry[];
  readonly lexicon: Lexicon;
  readonly store: Pick<LibraryStore, 'readEntries' | 'changesSince' | 'lastSequence'>;
  readIndex(vendor: string): Promise<Pick<KeptIndex, 'index' | 'sequence'> | null>;
  keepIndex(vendor: string, sequence: number, index: StoredIndex): Promise<void>;
}

/** Matches for one vendor with the entries the matches name. */
export type MatchVendor = (
  vendorId: string,
  asks: readonly Ask[],
) => Promise<{ readonly matches: readonly Match[]; readonly entries: readonly Entry[] }>;

interface Kept {
  readonly matcher: Matcher;
  sequence: number;
}

/** So many changes are taken in one by one when a panel opens, rather than written with everything else again. */
const fewChanges = 20;

/**
 * One matcher per vendor, opened when first asked for and then kept up to date: before each match it takes in
 * what the library's history says has changed. Its index is stored, so that the next panel opens it without
 * reading a single entry. Drafts and retired entries are never in a matcher.
 */
export function openVendorMatchers(sources: MatcherSources): MatchVendor {
  const opening = new Map<string, Promise<Kept>>();
  return async (vendorId, asks) => {
    let kept = opening.get(vendorId);
    if (!kept) opening.set(vendorId, (kept = open(sources, vendorId)));
    const changed = await caughtUp(sources, vendorId, await kept);
    if (!changed) opening.set(vendorId, (kept = build(sources, vendorId)));
    const { matcher } = changed ?? (await kept);
    const matches = matcher.matchAll(asks);
    return { matches, entries: namedIn(matches).flatMap((id) => matcher.entry(id) ?? []) };
  };
}

async function open(sources: MatcherSources, vendorId: string): Promise<Kept> {
  // One that cannot be read is no loss.
  const earlier = await sources.readIndex(vendorId).catch(() => null);
  if (!earlier) return build(sources, vendorId);
  const matcher = openMatcher(earlier.index, sources.lexicon);
  const kept = await caughtUp(sources, vendorId, { matcher, sequence: earlier.sequence });
  if (!kept) return build(sources, vendorId);
  if (kept.taken > Math.max(fewChanges, matcher.size / 100)) keep(sources, vendorId, kept);
  return kept;
}

async function build(sources: MatcherSources, vendorId: string): Promise<Kept> {
  // The sequence is read first: a change that comes between is taken in twice, never missed.
  const sequence = await sources.store.lastSequence();
  const own = await sources.store.readEntries(vendorId);
  const bundled = sources.bundled.filter(({ vendor }) => vendor === vendorId);
  const matcher = createMatcher(offeredEntries(bundled, own), sources.lexicon);
  keep(sources, vendorId, { matcher, sequence });
  return { matcher, sequence };
}

/** Nobody waits for it: lost with a closed panel, it is made again by the next one. */
function keep(sources: MatcherSources, vendorId: string, { matcher, sequence }: Kept): void {
  sources.keepIndex(vendorId, sequence, matcher.stored()).catch(() => undefined);
}

/** Takes in what has changed since; null where so much has that it has to be built anew. */
async function caughtUp(
  sources: MatcherSources,
  vendorId: string,
  kept: Kept,
): Promise<(Kept & { readonly taken: number }) | null> {
  const rows = await sources.store.changesSince(kept.sequence);
  const own = rows.filter(({ vendor }) => vendor === vendorId);
  if (own.length > Math.max(fewChanges, kept.matcher.size / 2)) return null;
  for (const row of own) takeIn(sources, kept.matcher, row);
  for (const { sequence = 0 } of rows) kept.sequence = Math.max(kept.sequence, sequence);
  return kept.matcher.isOutgrown ? null : Object.assign(kept, { taken: own.length });
}

function takeIn(sources: MatcherSources, matcher: Matcher, row: HistoryRow): void {
  const bundled = sources.bundled.filter(({ id, vendor }) => id === row.entryId && vendor === row.vendor);
  const [entry] = offeredEntries(bundled, row.entry ? [row.entry] : []);
  if (entry) matcher.add(entry);
  else matcher.remove(row.entryId);
}

function namedIn(matches: readonly Match[]): readonly string[] {
  const named = matches.flatMap(({ suggestions, nearest }) => [...suggestions, ...nearest]);
  return [...new Set(named.map(({ entryId }) => entryId))];
}
