import { Unreadable } from '#core/files/fileProblem.ts';
import { fileLimits, sizesInWords } from '#core/files/limits.ts';
import { readJson } from '#core/files/read/json.ts';
import { tableToCsv } from '#core/files/writeCsv.ts';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';
import { readBackup, writeBackup, type Backup } from '#core/library/backup/backupFile.ts';
import { compare, type Comparison, type Difference } from '#core/library/backup/compare.ts';
import { withoutNda } from '#core/library/backup/withoutNda.ts';
import { answersTable } from '#core/library/export/answersTable.ts';
import { writeLibraryFile } from '#core/library/libraryFile.ts';
import { entries as bundledEntries } from '#knowledge/bundle.ts';
import { openDatabase } from '../database/schema.ts';
import { markOf, readContent } from './content.ts';
import type { BackupReply, BackupRequest, ComparisonInWords, Tally } from './protocol.ts';
import { restore } from './restore.ts';

const bundledUnderNda = bundledEntries.filter(({ level }) => level === 'nda').map(({ id }) => id);

/** Questions named of each sort; the counts say the rest. */
const named = 50;

/** The worker's side of export, backup and restore. It keeps the backup it compared last, to restore it. */
export function answerBackupRequests(): void {
  const database = openDatabase();
  let compared: { readonly backup: Backup; readonly mark: string } | null = null;

  const replyTo = async (request: BackupRequest): Promise<BackupReply> => {
    if (request.ask === 'export') return exported(request);
    if (request.ask === 'backup') {
      const whole = await readContent(database);
      const content = request.withNda ? whole : withoutNda(whole, bundledUnderNda);
      const file = new Blob([...writeBackup(content, new Date().toISOString(), request.withNda)], {
        type: 'application/json',
      });
      return {
        said: 'file',
        file,
        sequence: whole.history.at(-1)?.sequence ?? 0,
        answers: content.entries.length,
      };
    }
    if (request.ask === 'compare') {
      if (request.file.size > fileLimits.backupBytes)
        throw new Unreadable('too-large', sizesInWords(request.file.size, fileLimits.backupBytes));
      const backup = readBackup(readJson(await request.file.text()));
      const here = await readContent(database);
      compared = { backup, mark: markOf(here) };
      return { said: 'comparison', comparison: inWords(backup, compare(here, backup)) };
    }
    const isDone = compared !== null && (await restore(database, compared.backup, compared.mark, Date.now()));
    return isDone ? { said: 'restored' } : { said: 'refused', id: 'backup-overtaken', detail: '' };
  };
  addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
    void replyTo(data).then(
      (reply) => postMessage(reply),
      (error: unknown) => {
        const { id, detail } = error instanceof Unreadable ? error : new Unreadable('reading-stopped');
        postMessage({ said: 'refused', id, detail } satisfies BackupReply);
      },
    );
  });
}

async function exported({
  vendor,
  entries,
  form,
}: Extract<BackupRequest, { ask: 'export' }>): Promise<BackupReply> {
  const table = answersTable(vendor.name, entries);
  const reply = (content: BlobPart, type: string): BackupReply => ({
    said: 'file',
    file: new Blob([content], { type }),
    sequence: 0,
    answers: entries.length,
  });
  if (form === 'csv') return reply(tableToCsv(table), 'text/csv');
  if (form === 'json')
    return reply(writeLibraryFile([vendor], entries, new Date().toISOString()), 'application/json');
  const bytes = await tablesToXlsx([table]);
  return reply(
    bytes as Uint8Array<ArrayBuffer>,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
}

function inWords(
  { madeAt, holdsNda }: Backup,
  { vendors, entries, questionnaires, reviews, remembered }: Comparison,
): ComparisonInWords {
  return {
    madeAt,
    holdsNda,
    tallies: {
      vendors: tally(vendors),
      entries: tally(entries),
      questionnaires: tally(questionnaires),
      reviews: tally(reviews),
      remembered: tally(remembered),
    },
    answers: {
      added: entries.added.slice(0, named).map(({ question }) => question),
      changed: entries.changed.slice(0, named).map(({ after }) => after.question),
      gone: entries.gone.slice(0, named).map(({ question }) => question),
    },
  };
}

function tally({ added, changed, gone, same }: Difference<unknown>): Tally {
  return { added: added.length, changed: changed.length, gone: gone.length, same };
}
