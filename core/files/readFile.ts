import type { ReadDocument } from './document/block.ts';
import { readHtml } from './document/html/readHtml.ts';
import { readMarkdown } from './document/markdown.ts';
import { readText } from './document/text.ts';
import type { FileDetail } from './fileDetail.ts';
import { fileKindOf, type FileKind } from './fileKind.ts';
import { Unreadable, type UnreadableId } from './fileProblem.ts';
import { fileLimits } from './limits.ts';
import { readCsv, type Progress } from './read/csv.ts';
import { decodeText } from './read/decode.ts';
import { readJson } from './read/json.ts';
import { readXlsx } from './read/xlsx.ts';
import type { RawTable } from './table.ts';

/** What a file holds, by the shape it has. */
export type Contents =
  | { readonly shape: 'tables'; readonly tables: readonly RawTable[] }
  | { readonly shape: 'document'; readonly document: ReadDocument }
  | { readonly shape: 'data'; readonly data: unknown };

export type ReadResult =
  | { readonly outcome: 'read'; readonly kind: FileKind; readonly contents: Contents }
  | { readonly outcome: 'refused'; readonly id: UnreadableId; readonly detail: FileDetail };

/** What one can import: a chosen or dropped file, or pasted text. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file of any supported kind within the limits. A file that cannot be read is a value; never throws. */
export async function readFile({ name, bytes }: Given, onProgress: Progress = () => {}): Promise<ReadResult> {
  try {
    if (bytes.length === 0) throw new Unreadable('empty');
    if (bytes.length > fileLimits.bytes)
      throw new Unreadable('too-large', { id: 'sizes', bytes: bytes.length, most: fileLimits.bytes });
    const kind = fileKindOf(name, bytes);
    return { outcome: 'read', kind, contents: await contentsOf(kind, name, bytes, onProgress) };
  } catch (error) {
    if (error instanceof Unreadable) return { outcome: 'refused', id: error.id, detail: error.detail };
    // A fault in a reader must not look like an empty file.
    return { outcome: 'refused', id: 'reading-stopped', detail: '' };
  }
}

async function contentsOf(
  kind: FileKind,
  name: string,
  bytes: Uint8Array,
  onProgress: Progress,
): Promise<Contents> {
  const title = titleOf(name);
  if (kind === 'xlsx') return { shape: 'tables', tables: await readXlsx(bytes, onProgress) };
  const text = decodeText(bytes);
  if (kind === 'json') return { shape: 'data', data: readJson(text) };
  if (kind === 'csv') return { shape: 'tables', tables: [numbered(title, readCsv(text, onProgress))] };
  const read = kind === 'html' ? readHtml : kind === 'markdown' ? readMarkdown : readText;
  return { shape: 'document', document: read(text, title) };
}

function numbered(name: string, rows: readonly (readonly string[])[]): RawTable {
  const kept = rows.flatMap((row, index) =>
    row.some((cell) => cell.trim() !== '') ? [{ row, number: index + 1 }] : [],
  );
  return { name, rows: kept.map(({ row }) => row), rowNumbers: kept.map(({ number }) => number) };
}

/** A file's name without folder and ending. */
function titleOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.[a-z0-9]+$/i, '');
}
