import type { Entry, Vendor } from '../types.ts';
import type { Person } from '../review/state/record.ts';

/** Drafts wait for a person's look, retired entries are kept for the record; only active ones are offered. */
export type EntryStatus = 'active' | 'draft' | 'retired';

/** How an entry came into the library. */
export type EntryOrigin = 'person' | 'import' | 'team' | 'learned';

/** What a changed copy of a read-only entry stands in for. It has the id of that entry. */
export interface Override {
  readonly of: 'bundle' | 'team';
  /** The entry as it was when it was last looked at beside the copy. */
  readonly base: Entry;
}

/** An entry of the company's own library: what an `Entry` is, and how it is kept. */
export interface LibraryEntry extends Entry {
  /** 1 for the first; grows by one with every change. A write names the revision it was made from. */
  readonly revision: number;
  readonly status: EntryStatus;
  readonly origin: EntryOrigin;
  /** ISO 8601 day by which somebody should read it again. */
  readonly reviewBy?: string;
  readonly overrides?: Override;
  /** Milliseconds since 1970, UTC; so are all times of the library. */
  readonly createdAt: number;
  readonly changedAt: number;
  readonly changedBy: Person;
}

/** A company that answers, as a person added it. */
export interface VendorProfile extends Vendor {
  readonly revision: number;
  /** The file a company distributes that this vendor's answers come from. */
  readonly team?: { readonly name: string; readonly version: string; readonly takenAt: number };
}

/** What happened to an entry. */
export type EntryAct =
  | 'created'
  | 'imported'
  | 'edited'
  | 'retired'
  | 'restored'
  | 'learned'
  | 'undone'
  | 'merged'
  | 'updated by the team'
  /** A changed copy of a read-only entry was given up; the original counts again. */
  | 'override lifted';

/** One line of an entry's history; lines are added, never changed or taken away. */
export interface HistoryRow {
  /** Grows over the whole library, so "what changed since" is a range; given by the database. */
  readonly sequence?: number;
  readonly entryId: string;
  readonly vendor: string;
  readonly revision: number;
  readonly at: number;
  readonly by: Person;
  readonly act: EntryAct;
  /** The entry from then on; null where an override was lifted. */
  readonly entry: LibraryEntry | null;
}

/** One entry to write: made from `basedOn` (0 for a new one). `entry` is null where an override is lifted. */
export interface EntryWrite {
  readonly entryId: string;
  readonly vendor: string;
  readonly basedOn: number;
  readonly entry: LibraryEntry | null;
  readonly act: EntryAct;
  readonly at: number;
  readonly by: Person;
}

/** The entry as the matcher and an export know it: without how it is kept. */
export function plainEntry(entry: Entry): Entry {
  const { id, vendor, question, alternates, answer, facts, source, topic, tags, level, owner } = entry;
  const plain = { id, vendor, question, alternates, answer, facts, source, topic, tags, level };
  return owner === undefined ? plain : { ...plain, owner };
}
