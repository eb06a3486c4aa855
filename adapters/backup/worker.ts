import { Unreadable } from '#core/files/fileProblem.ts';
import { fileLimits } from '#core/files/limits.ts';
import { readJson } from '#core/files/read/json.ts';
import { tableToCsv } from '#core/files/writeCsv.ts';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';
import { readBackup } from '#core/library/backup/backupFile.ts';
import { compare, type Comparison, type Difference } from '#core/library/backup/compare.ts';
import { answersTable } from '#core/library/export/answersTable.ts';
import { writeLibraryFile } from '#core/library/libraryFile.ts';
import { entries as bundledEntries } from '#knowledge/bundle.ts';
import { openLibraryStore } from '../database/library/library.ts';
import { openDatabase } from '../database/schema.ts';
import { previewTeamFile } from '../team/preview.ts';
import { markOf, readContent } from './content.ts';
import { makeBackup } from './makeBackup.ts';
import type { BackupReply, BackupRequest, ComparisonInWords, Tally } from './protocol.ts';
import { isSealedBy } from './ownSeal.ts';
import { restore, type Compared } from './restore.ts';

const bundledUnderNda = bundledEntries.filter(({ level }) => level === 'nda').map(({ id }) => id);

/** Questions named of each sort; the counts say the rest. */
const named = 50;

/** The worker's side of export, backup and restore. It keeps the backup it compared last, to restore it. */
export function answerBackupRequests(): void {
  const database = openDatabase();
  let compared: Compared | null = null;

  const replyTo = async (request: BackupRequest): Promise<BackupReply> => {
    if (request.ask === 'export') return exported(request);
    if (request.ask === 'team') {
      const store = openLibraryStore(database);
      return { said: 'team', steps: await previewTeamFile(store, request.file, request.change) };
    }
    if (request.ask === 'backup') {
      const without = request.withNda ? null : bundledUnderNda;
      const wanted = { without, key: request.key, madeAt: new Date().toISOString() };
      return { said: 'file', ...(await makeBackup(database, wanted, sayProgress)) };
    }
    if (request.ask === 'compare') {
      if (request.file.size > fileLimits.backupBytes)
        throw new Unreadable('too-large', {
          id: 'sizes',
          bytes: request.file.size,
          most: fileLimits.backupBytes,
        });
      const backup = readBackup(readJson(await request.file.text()));
      const here = await readContent(database);
      const isOurs = await isSealedBy(request.file, request.key);
      compared = { backup, isOurs, mark: markOf(here) };
      return { said: 'comparison', comparison: inWords(compared, compare(here, backup, isOurs)) };
    }
    const change = { at: Date.now(), by: request.by };
    const isDone = compared !== null && (await restore(database, compared, change));
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

function sayProgress(share: number): void {
  postMessage({ said: 'progress', share } satisfies BackupReply);
}

async function exported({
  vendor,
  entries,
  form,
  columns,
}: Extract<BackupRequest, { ask: 'export' }>): Promise<BackupReply> {
  const table = answersTable(vendor.name, entries, columns);
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
  { backup: { madeAt, holdsNda }, isOurs }: Compared,
  { vendors, entries, questionnaires, reviews, remembered, received }: Comparison,
): ComparisonInWords {
  return {
    madeAt,
    holdsNda,
    isOurs,
    approvals: isOurs ? 0 : approvalsIn(reviews),
    tallies: {
      vendors: tally(vendors),
      entries: tally(entries),
      questionnaires: tally(questionnaires),
      reviews: tally(reviews),
      remembered: tally(remembered),
      received: tally(received),
    },
    answers: {
      added: entries.added.slice(0, named).map(({ question }) => question),
      changed: entries.changed.slice(0, named).map(({ after }) => after.question),
      gone: entries.gone.slice(0, named).map(({ question }) => question),
    },
  };
}

function approvalsIn({ added, changed }: Comparison['reviews']): number {
  const back = [...added, ...changed.map(({ after }) => after)];
  return back.filter(({ decision }) => decision === 'approved').length;
}

function tally({ added, changed, gone, same }: Difference<unknown>): Tally {
  return { added: added.length, changed: changed.length, gone: gone.length, same };
}
