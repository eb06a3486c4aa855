import { Dexie, type EntityTable, type Table } from 'dexie';
import { sameAnswer } from '#core/review/state/answers.ts';
import type { LogRow } from '#core/review/state/acts.ts';
import type { Remembered } from '#core/library/learning/remembered.ts';
import type { HistoryRow, LibraryEntry, VendorProfile } from '#core/library/libraryEntry.ts';
import type { KeptIndex } from './matchIndexes.ts';
import type { PartOf } from '#core/review/identity/parts.ts';
import type { KeptReceived } from '#core/library/backup/backupFile.ts';
import type { TeamSource } from '../team/source.ts';
import type { KnownPlace } from '../pointed.ts';
import type { Person, ReviewRecord } from '#core/review/state/record.ts';

/** A form at one site, over all its pages. */
export interface Questionnaire {
  /** See `questionnaireIdOf`. */
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly title: string;
  /** Record ids in the page order of the last scan, by vendor; a record that is not among them has vanished. */
  readonly order: Readonly<Record<string, readonly string[]>>;
  /** Every page it was found on (ids as of `questionnaireIdOf`); left out in records of versions before 8. */
  readonly pages?: readonly string[];
  readonly scannedAt: number;
  /** Left out where nobody joined it to another; its questions stay kept under its own id either way. */
  readonly partOf?: PartOf;
}

/** What a person settled for one site (an origin with its scheme). */
export interface Site {
  readonly site: string;
  /** Who answers here; chosen by a person, never guessed. */
  readonly vendorId: string;
  /** When a person agreed to insert this vendor's answers here; null until then. */
  readonly agreedAt: number | null;
}

/** A person said that this origin belongs to a customer who signed a non-disclosure agreement with the vendor. */
export interface Grant {
  readonly origin: string;
  readonly vendorId: string;
  readonly at: number;
  readonly by: Person;
}

/** A review file that was taken in: from whom, by whom, and the sources it named. */
export type ReceivedFile = KeptReceived;

export type Database = Dexie & {
  readonly questionnaires: EntityTable<Questionnaire, 'id'>;
  readonly reviews: EntityTable<ReviewRecord, 'id'>;
  /** Append-only: rows are added, never put or deleted. */
  readonly log: Table<LogRow, [string, number]>;
  readonly sites: EntityTable<Site, 'site'>;
  readonly pointed: EntityTable<KnownPlace, 'id'>;
  readonly received: EntityTable<ReceivedFile, 'id'>;
  /** Companies a person added; bundled ones are not in it. */
  readonly vendors: EntityTable<VendorProfile, 'id'>;
  readonly entries: EntityTable<LibraryEntry, 'id'>;
  /** Append-only: every entry as it was after each change, in the order of the changes. */
  readonly history: EntityTable<HistoryRow, 'sequence'>;
  /** What was approved or rejected for which wording. */
  readonly remembered: EntityTable<Remembered, 'id'>;
  /** The match index over each vendor's entries; can be lost without harm. */
  readonly matchIndexes: EntityTable<KeptIndex, 'vendor'>;
  /** Where a team's file was last chosen from. */
  readonly teamSources: EntityTable<TeamSource, 'vendorId'>;
  readonly grants: Table<Grant, [string, string]>;
};

/** Fields that records of versions before 4 do not have. */
function withEarlierDefaults(record: ReviewRecord): void {
  const isApproved = record.decision === 'approved';
  // Words of their own stay: only an answer as documented may follow the record from here on.
  const undecided = sameAnswer(record.answer, record.documented) ? 'pending' : 'edited';
  const decision = isApproved ? undecided : record.decision;
  Object.assign(record, { basis: null, author: null, reopened: isApproved ? 'record' : null, notes: [] });
  Object.assign(record, { decision, approval: null });
}

/** Dexie counts in tenths of what the browser calls a version. */
const perVersion = 10;

/** Thrown before anything is read or written. */
class NewerDatabase extends Error {}

/** Whether a database is of a version that came after `ours`. */
const isAfter = (ours: number, nativeVersion: number): boolean => nativeVersion >= (ours + 1) * perVersion;

/** Whether a newer OnRecord has written what is kept. To be asked before the database is open. */
export async function isOfNewerVersion({ name, verno }: Database): Promise<boolean> {
  const kept = (await indexedDB.databases()).find((one) => one.name === name);
  return isAfter(verno, kept?.version ?? 0);
}

/** Opens the database of this extension; versions are added below, never changed. */
export function openDatabase(): Database {
  const database = new Dexie('onrecord') as Database;
  database.version(1).stores({
    questionnaires: 'id, site, scannedAt',
    reviews: 'id, [questionnaireId+vendorId]',
    log: '[recordId+revision], at',
    sites: 'site',
  });
  database.version(2).stores({ pointed: 'id, site' });
  database.version(3).stores({
    vendors: 'id',
    entries: 'id, vendor',
    history: '++sequence, entryId, vendor',
  });
  // Approvals of before did not name the record they rest on, so they count for nothing: the answers stay.
  database
    .version(4)
    .stores({ grants: '[origin+vendorId], vendorId' })
    .upgrade((transaction) =>
      transaction.table<ReviewRecord>('reviews').toCollection().modify(withEarlierDefaults),
    );
  database.version(5).stores({ received: 'id, questionnaireId' });
  database.version(6).stores({ matchProfiles: 'vendor' });
  database.version(7).stores({ remembered: 'id, wording, vendorId' });
  database.version(8).stores({ questionnaires: 'id, site, scannedAt, *pages' });
  database.version(11).stores({ matchProfiles: null, matchIndexes: 'vendor' });
  database.version(12).stores({ teamSources: 'vendorId' });
  database.version(13).stores({ history: '++sequence, entryId, vendor, [vendor+act+at]' });
  refuseNewer(database, database.verno);
  return database;
}

/** Dexie itself would open a newer database all the same, and write into it as this version does. */
function refuseNewer(database: Database, ours: number): void {
  const check = () => {
    if (isAfter(ours, database.backendDB().version)) throw new NewerDatabase();
  };
  database.on('ready', check, true);
}
