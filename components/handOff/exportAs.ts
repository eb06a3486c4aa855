import type { Table } from '#core/files/table.ts';
import { tableToCsv } from '#core/files/writeCsv.ts';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';
import { reviewTable } from '../paper/reviewTable.ts';
import { gapsByTopic } from '#core/review/leaving/gaps.ts';
import { leaving } from '#core/review/leaving/rows.ts';
import { withNames } from '#core/review/leaving/names.ts';
import { nameOf } from '../paper/words.ts';
import { gapSheet } from '../paper/gapSheet.ts';
import { reviewSheet } from '../paper/reviewSheet.ts';
import { gapTable } from '../paper/gapTable.ts';
import { say } from '../words/say.ts';
import { fileStem, saveFile } from '../saveFile.ts';
import type { Tools } from '../useDesk.ts';

export type ExportKind = 'review' | 'gaps';
export type ExportFormat = 'csv' | 'xlsx' | 'html';

interface Wanted extends Pick<Tools, 'desk' | 'library'> {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly withNda: boolean;
}

const types: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
};

/** Saves the review or its gap list in one format; returns the name of the file. */
export async function exportAs(wanted: Wanted): Promise<string> {
  const { desk, kind, format } = wanted;
  const { title, site } = desk.store.getState();
  const name = `${fileStem(title || site)}-${kind}.${format}`;
  saveFile(name, await contentOf(wanted), types[format]);
  return name;
}

async function contentOf({ desk, library, kind, format, withNda }: Wanted): Promise<BlobPart> {
  const { title, site, url, vendorId, person } = desk.store.getState();
  const rows = leaving(withNames(await desk.logged(), person), library.entryOf, withNda);
  const vendor = library.vendors.find(({ id }) => id === vendorId)?.name ?? '';
  const head = { title: title || site, url, vendor, by: nameOf(person), at: Date.now(), withheld: [] };
  if (kind === 'gaps') {
    const topics = gapsByTopic(rows, library.entryOf);
    return format === 'html' ? gapSheet(head, topics) : asTable(gapTable(topics), format, say('paper.gaps'));
  }
  if (format === 'html') return reviewSheet(head, rows, library.entryOf, { history: false });
  return asTable(reviewTable(rows, library.entryOf), format, say('paper.review'));
}

async function asTable(table: Table, format: 'csv' | 'xlsx', name: string): Promise<BlobPart> {
  if (format === 'csv') return tableToCsv(table);
  // A copy with a buffer of its own, as the browser wants it for a file.
  return new Uint8Array(await tablesToXlsx([{ name, ...table }]));
}
