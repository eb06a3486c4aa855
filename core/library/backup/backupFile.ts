import * as v from 'valibot';
import { Unreadable } from '../../files/fileProblem.ts';
import { answerPartsSchema } from '../../questionSchema.ts';
import { logRowSchema, reviewRecordSchema } from '../../review/handOff/schema.ts';
import type { Withheld } from '../../review/handOff/handOff.ts';
import type { PartOf } from '../../review/identity/parts.ts';
import type { LogRow } from '../../review/state/acts.ts';
import type { Person, ReviewRecord } from '../../review/state/record.ts';
import type { Entry, Vendor } from '../../types.ts';
import type { HistoryRow, LibraryEntry, VendorProfile } from '../libraryEntry.ts';
import type { Remembered } from '../learning/remembered.ts';
import { entryContentFields, entrySchema } from '../schema.ts';

/** A form at one site, as the database keeps it. */
export interface KeptQuestionnaire {
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly order: Readonly<Record<string, readonly string[]>>;
  readonly pages?: readonly string[];
  readonly scannedAt: number;
  readonly partOf?: PartOf;
}

/** A review file that was taken in, as the database keeps it. */
export interface KeptReceived {
  readonly id: string;
  readonly questionnaireId: string;
  readonly vendor: Vendor;
  readonly writtenBy: Person;
  readonly writtenAt: number;
  readonly takenInBy: Person;
  readonly takenInAt: number;
  readonly entries: readonly Entry[];
  readonly withheld: readonly Withheld[];
}

/** What a backup holds. What a person allowed a site to do is not in it: that is asked again. */
export interface BackupContent {
  readonly vendors: readonly VendorProfile[];
  readonly entries: readonly LibraryEntry[];
  readonly history: readonly HistoryRow[];
  readonly questionnaires: readonly KeptQuestionnaire[];
  readonly reviews: readonly ReviewRecord[];
  readonly log: readonly LogRow[];
  /** What was approved or rejected for which wording. */
  readonly remembered: readonly Remembered[];
  /** Review files that were taken in; their answers are named by reviews. */
  readonly received: readonly KeptReceived[];
}

export interface Backup extends BackupContent {
  readonly format: 'onrecord-backup';
  readonly version: number;
  /** ISO 8601 time, UTC. */
  readonly madeAt: string;
  /** False where answers under NDA, and reviews that name one, were left out. */
  readonly holdsNda: boolean;
}

export const backupVersion = 1;

const text = v.string();
const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const person = v.strictObject({ id: text, name: text });

const vendor: v.GenericSchema<unknown, VendorProfile> = v.strictObject({
  id: v.pipe(text, v.nonEmpty()),
  name: v.pipe(text, v.nonEmpty()),
  revision: count,
  maxAgeMonths: v.exactOptional(count),
  team: v.exactOptional(v.strictObject({ name: text, version: text, takenAt: time })),
});

const entry: v.GenericSchema<unknown, LibraryEntry> = v.strictObject({
  ...entryContentFields,
  revision: count,
  status: v.picklist(['active', 'draft', 'retired']),
  origin: v.picklist(['person', 'import', 'team', 'learned']),
  overrides: v.exactOptional(v.strictObject({ of: v.picklist(['bundle', 'team']), base: entrySchema })),
  createdAt: time,
  changedAt: time,
  changedBy: person,
});

const acts = [
  'created',
  'imported',
  'edited',
  'retired',
  'restored',
  'learned',
  'undone',
  'merged',
  'updated by the team',
  'override lifted',
] as const;

const historyRow: v.GenericSchema<unknown, HistoryRow> = v.strictObject({
  sequence: v.exactOptional(count),
  entryId: text,
  vendor: text,
  revision: count,
  at: time,
  by: person,
  act: v.picklist(acts),
  entry: v.nullable(entry),
});

const questionnaire: v.GenericSchema<unknown, KeptQuestionnaire> = v.strictObject({
  id: text,
  site: text,
  url: text,
  title: text,
  order: v.record(text, v.array(text)),
  pages: v.exactOptional(v.array(text)),
  scannedAt: time,
  partOf: v.exactOptional(v.strictObject({ id: text, at: time, by: person })),
});

const remembered: v.GenericSchema<unknown, Remembered> = v.strictObject({
  id: text,
  kind: v.picklist(['approved', 'rejected', 'apart']),
  vendorId: text,
  wording: text,
  question: text,
  section: v.nullable(text),
  entryId: text,
  other: v.exactOptional(v.strictObject({ id: text, question: text })),
  answer: answerPartsSchema,
  at: time,
  by: person,
  isFromFile: v.exactOptional(v.literal(true)),
});

const received: v.GenericSchema<unknown, KeptReceived> = v.strictObject({
  id: text,
  questionnaireId: text,
  vendor: v.strictObject({ id: text, name: text }),
  writtenBy: person,
  writtenAt: time,
  takenInBy: person,
  takenInAt: time,
  entries: v.array(entrySchema),
  withheld: v.array(v.strictObject({ section: v.nullable(text), text, why: v.picklist(['nda', 'log']) })),
});

const schema: v.GenericSchema<unknown, Backup> = v.object({
  format: v.literal('onrecord-backup'),
  version: count,
  madeAt: text,
  holdsNda: v.boolean(),
  vendors: v.array(vendor),
  entries: v.array(entry),
  history: v.array(historyRow),
  questionnaires: v.array(questionnaire),
  reviews: v.array(reviewRecordSchema),
  log: v.array(logRowSchema),
  remembered: v.array(remembered),
  // Backups of before did not hold them.
  received: v.optional(v.array(received), []),
});

const head = v.looseObject({ format: v.literal('onrecord-backup'), version: count });

/** The kinds of rows, in the order in which a backup holds them. */
export const backupKinds = [
  'vendors',
  'entries',
  'history',
  'questionnaires',
  'reviews',
  'log',
  'remembered',
  'received',
] as const satisfies (keyof BackupContent)[];

/**
 * The text of a backup, a part at a time: its start, then for every kind `start`, its rows in slices and `end`, and
 * last the end of it all. One row a line, so that no string of the whole is ever made.
 */
export const backupText = {
  start: (madeAt: string, holdsNda: boolean): string =>
    JSON.stringify({ format: 'onrecord-backup', version: backupVersion, madeAt, holdsNda }).slice(0, -1),
  startOf: (kind: keyof BackupContent): string => `,\n"${kind}":[`,
  /** `isFirst`: no row of this kind was written before. */
  rows: (rows: readonly unknown[], isFirst: boolean): string => {
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    return rows.length === 0 ? '' : `${isFirst ? '\n' : ',\n'}${lines}`;
  },
  endOfRows: ']',
  end: '}\n',
} as const;

/** Reads JSON data as a backup; throws `Unreadable` for anything else and for a newer version. */
export function readBackup(data: unknown): Backup {
  const start = v.safeParse(head, data);
  if (!start.success) throw new Unreadable('backup-foreign', { id: 'not-said' });
  if (start.output.version > backupVersion)
    throw new Unreadable('json-newer', { id: 'version', version: start.output.version, most: backupVersion });
  const read = v.safeParse(schema, data, { abortEarly: true });
  if (read.success) return read.output;
  throw new Unreadable('backup-foreign', { id: 'field', path: v.getDotPath(read.issues[0]) });
}
