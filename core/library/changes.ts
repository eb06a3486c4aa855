import type { Entry } from '../types.ts';
import type { Person } from '../review/state/record.ts';
import {
  plainEntry,
  type EntryAct,
  type EntryOrigin,
  type EntryStatus,
  type EntryWrite,
  type LibraryEntry,
} from './libraryEntry.ts';

/** Who changes something, and when. */
export interface Change {
  readonly at: number;
  readonly by: Person;
}

/** What a person may set of an entry in one go. */
export type EntryContent = Entry & { readonly reviewBy?: string };

/** A new entry. */
export function created(
  content: EntryContent,
  { at, by }: Change,
  {
    status = 'active',
    origin = 'person',
    act = 'created',
  }: { status?: EntryStatus; origin?: EntryOrigin; act?: EntryAct } = {},
): EntryWrite {
  const kept = { revision: 1, status, origin, createdAt: at, changedAt: at, changedBy: by };
  return writeOf({ ...contentOf(content), ...kept }, 0, act, { at, by });
}

/**
 * An entry with other content or another status. A team's entry that a person changes becomes an override of
 * what the team distributes.
 */
export function changed(
  before: LibraryEntry,
  content: EntryContent,
  change: Change,
  { status = before.status, act = 'edited' }: { status?: EntryStatus; act?: EntryAct } = {},
): EntryWrite {
  const isTeams = before.origin === 'team' && before.overrides === undefined;
  const overrides = isTeams ? { of: 'team' as const, base: plainEntry(before) } : before.overrides;
  const after: LibraryEntry = {
    ...contentOf(content),
    id: before.id,
    vendor: before.vendor,
    revision: before.revision + 1,
    status,
    origin: before.origin,
    ...(overrides && { overrides }),
    createdAt: before.createdAt,
    changedAt: change.at,
    changedBy: change.by,
  };
  return writeOf(after, before.revision, act, change);
}

export function retired(before: LibraryEntry, change: Change): EntryWrite {
  return changed(before, before, change, { status: 'retired', act: 'retired' });
}

export function restored(before: LibraryEntry, change: Change): EntryWrite {
  return changed(before, before, change, { status: 'active', act: 'restored' });
}

/** A changed copy that stands in for a bundled entry, under its id. */
export function overriding(
  bundled: Entry,
  content: EntryContent,
  change: Change,
  { status = 'active' as EntryStatus, act = 'edited' as EntryAct } = {},
): EntryWrite {
  const { at, by } = change;
  const base = plainEntry(bundled);
  const entry: LibraryEntry = {
    ...contentOf(content),
    id: base.id,
    vendor: base.vendor,
    revision: 1,
    status,
    origin: 'person',
    overrides: { of: 'bundle', base },
    createdAt: at,
    changedAt: at,
    changedBy: by,
  };
  return writeOf(entry, 0, act, change);
}

/** The original counts again: a bundled one by itself, a team's one as it was last distributed. */
export function lifted(before: LibraryEntry, change: Change): EntryWrite {
  const { id: entryId, vendor, revision: basedOn, overrides } = before;
  if (overrides?.of !== 'team') {
    return { entryId, vendor, basedOn, entry: null, act: 'override lifted', ...change };
  }
  const { overrides: _, reviewBy: _reviewBy, owner: _owner, ...kept } = before;
  const entry: LibraryEntry = {
    ...kept,
    ...overrides.base,
    revision: basedOn + 1,
    status: 'active',
    changedAt: change.at,
    changedBy: change.by,
  };
  return writeOf(entry, basedOn, 'override lifted', change);
}

/** Takes the last change of an entry back: it is as it was before, or retired where there was nothing before. */
export function undone(now: LibraryEntry, before: LibraryEntry | null, change: Change): EntryWrite {
  if (before) {
    const write = changed(now, before, change, { status: before.status, act: 'undone' });
    const { overrides: _, ...kept } = write.entry ?? now;
    const entry = before.overrides ? { ...kept, overrides: before.overrides } : kept;
    return { ...write, entry };
  }
  if (now.overrides) return lifted(now, change);
  return changed(now, now, change, { status: 'retired', act: 'undone' });
}

/** Only what belongs into an entry, whatever else the value carries. */
function contentOf(content: EntryContent): EntryContent {
  const plain = plainEntry(content);
  return content.reviewBy === undefined ? plain : { ...plain, reviewBy: content.reviewBy };
}

function writeOf(entry: LibraryEntry, basedOn: number, act: EntryAct, { at, by }: Change): EntryWrite {
  return { entryId: entry.id, vendor: entry.vendor, basedOn, entry, act, at, by };
}
