import { backupKinds, backupText, type BackupContent } from '#core/library/backup/backupFile.ts';
import { lookedAt, ndaFilter, type NdaFilter } from '#core/library/backup/withoutNda.ts';
import type { Table } from 'dexie';
import type { Database } from '../database/schema.ts';
import { tablesOf, type BackupTables } from './content.ts';
import { sealedFile } from './ownSeal.ts';

/** Rows held at a time. A review brings its whole match, so not as many as of entries alone. */
const slice = 500;
/** How much of the work is reading and writing; the rest is the seal. */
const rowsShare = 0.95;

export interface BackupWanted {
  /** Ids of bundled answers under NDA where such answers stay out; null for everything. */
  readonly without: readonly string[] | null;
  /** See `sealedFile`. */
  readonly key: string;
  readonly madeAt: string;
}

export interface BackupMade {
  readonly file: Blob;
  /** Of the last change of the library that is in it. */
  readonly sequence: number;
  /** How many answers it holds. */
  readonly answers: number;
}

/**
 * Makes a backup of what the database holds at one moment: one transaction. Rows are read in slices and become
 * parts of a file at once, so that a large library is never held whole. `onProgress` gets a share from 0 to 1.
 */
export async function makeBackup(
  database: Database,
  { without, key, madeAt }: BackupWanted,
  onProgress: (share: number) => void = () => {},
): Promise<BackupMade> {
  const tables = tablesOf(database);
  const parts = await database.transaction('r', Object.values(tables), async () => {
    const filter = without && ndaFilter(without);
    const kinds = [...(filter ? lookedAt : []), ...backupKinds];
    const counts = await Promise.all(kinds.map((kind) => tables[kind].count()));
    const all = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    const read = (kind: keyof BackupContent, onRows: (rows: readonly unknown[]) => void) =>
      eachSlice(tables[kind], (rows) => {
        onRows(rows);
        done += rows.length;
        onProgress((rowsShare * done) / all);
      });
    if (filter) for (const kind of lookedAt) await read(kind, (rows) => filter.look({ [kind]: rows }));
    return writeParts(read, { filter, madeAt });
  });
  const file = await sealedFile(parts.text, key);
  return { file, sequence: parts.sequence, answers: parts.answers };
}

async function writeParts(
  read: (kind: keyof BackupContent, onRows: (rows: readonly unknown[]) => void) => Promise<void>,
  { filter, madeAt }: { readonly filter: NdaFilter | null; readonly madeAt: string },
) {
  const text: BlobPart[] = [backupText.start(madeAt, filter === null)];
  let [sequence, answers] = [0, 0];
  for (const kind of backupKinds) {
    let written = 0;
    text.push(backupText.startOf(kind));
    await read(kind, (rows) => {
      const held = asKept(kind, rows);
      const open = filter ? filter.openOf(kind, held as never) : held;
      if (kind === 'history') sequence = (rows.at(-1) as BackupContent['history'][number]).sequence ?? 0;
      // A part of a file lies outside of this worker's memory, a text within it.
      text.push(new Blob([backupText.rows(open, written === 0)]));
      written += open.length;
    });
    if (kind === 'entries') answers = written;
    text.push(backupText.endOfRows);
  }
  return { text: [...text, backupText.end], sequence, answers };
}

/** Words being typed count as written. */
function asKept(kind: keyof BackupContent, rows: readonly unknown[]): readonly unknown[] {
  return kind === 'reviews' ? rows.map((row) => ({ ...(row as object), draft: null })) : rows;
}

/** Every row of a table, in the order of their keys. */
async function eachSlice(
  table: BackupTables[keyof BackupTables],
  onRows: (rows: readonly unknown[]) => void,
): Promise<void> {
  const { extractKey } = table.core.schema.primaryKey;
  const all = table as Table<unknown>;
  for (let rows = await all.orderBy(':id').limit(slice).toArray(); rows.length > 0;) {
    onRows(rows);
    if (rows.length < slice) return;
    rows = await all
      .where(':id')
      .above(extractKey?.(rows.at(-1)))
      .limit(slice)
      .toArray();
  }
}
