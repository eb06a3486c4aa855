import { Inflate, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { Unreadable } from '../fileProblem.ts';
import { fileLimits } from '../limits.ts';

/** Parts below this size may be packed as tightly as they like: short repetitive XML packs very well. */
const smallPart = 1024 * 1024;
const mostParts = 10_000;

const kindsByPart = [
  [/^xl\/vbaProject\.bin$/i, 'macros'],
  [/^xl\/workbook\.bin$/i, 'binary'],
  [/^word\//i, 'word'],
  [/^ppt\//i, 'presentation'],
  [/^(mimetype|content\.xml)$/i, 'open-document'],
] as const;

/**
 * An XLSX file packed anew without compression, with nothing in it but the parts that hold cells. Its directory
 * is checked first (sizes, ratio, what it really is), and each part is unpacked with its stated size as the
 * limit, so that a directory that lies is found out before the memory is used.
 */
export function unpackWorkbook(file: Uint8Array): Uint8Array {
  const parts = directoryOf(file);
  checkKind(parts.map(({ name }) => name));
  checkSizes(parts, file.length);
  const wanted = parts.filter(({ name }) =>
    /^(xl\/.*|_rels\/.*|\[Content_Types\])\.(xml|rels)$|^_rels\/\.rels$/i.test(name),
  );
  const packed = unzipPacked(file, new Set(wanted.map(({ name }) => name)));
  const whole = Object.fromEntries(
    wanted.map((part) => [part.name, unpackPart(part, packed.get(part.name))]),
  );
  if (!Object.keys(whole).some((name) => /^xl\/workbook\.xml$/i.test(name)))
    throw new Unreadable('archive-broken');
  return zipSync(whole, { level: 0 });
}

function directoryOf(file: Uint8Array): readonly UnzipFileInfo[] {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(file, { filter: (part) => (parts.push(part), false) });
  } catch {
    // fflate names the byte; a person can do nothing with it.
    throw new Unreadable('archive-broken');
  }
  return parts;
}

function checkKind(names: readonly string[]): void {
  for (const [part, kind] of kindsByPart)
    if (names.some((name) => part.test(name))) throw new Unreadable('wrong-type', { id: 'kind', kind });
}

function checkSizes(parts: readonly UnzipFileInfo[], fileSize: number): void {
  const total = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const unpacked = { id: 'unpacked', bytes: total, packed: fileSize } as const;
  if (total > fileLimits.unpackedBytes) throw new Unreadable('unpacks-too-large', unpacked);
  if (parts.length > mostParts)
    throw new Unreadable('unpacks-too-large', { id: 'parts', count: parts.length });
  for (const { size, originalSize } of parts)
    if (originalSize > smallPart && originalSize > size * fileLimits.ratio)
      throw new Unreadable('unpacks-too-large', unpacked);
}

/** The bytes of each part as they are packed, by the local headers the directory points to. */
function unzipPacked(file: Uint8Array, names: ReadonlySet<string>): ReadonlyMap<string, Packed> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const packed = new Map<string, Packed>();
  for (const entry of centralDirectory(view)) {
    const name = new TextDecoder().decode(file.subarray(entry.nameAt, entry.nameAt + entry.nameLength));
    if (!names.has(name)) continue;
    const start =
      entry.headerAt +
      30 +
      view.getUint16(entry.headerAt + 26, true) +
      view.getUint16(entry.headerAt + 28, true);
    packed.set(name, { method: entry.method, bytes: file.subarray(start, start + entry.packedSize) });
  }
  return packed;
}

interface Packed {
  readonly method: number;
  readonly bytes: Uint8Array;
}

interface DirectoryEntry {
  readonly method: number;
  readonly packedSize: number;
  readonly headerAt: number;
  readonly nameAt: number;
  readonly nameLength: number;
}

/** The central directory of a ZIP file (APPNOTE 4.3.12). Workbooks of this size need no ZIP64. */
function* centralDirectory(view: DataView): Generator<DirectoryEntry> {
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = end < 0 ? view.byteLength : view.getUint32(end + 16, true);
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    yield {
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
      nameAt: at + 46,
      nameLength,
    };
    at += 46 + nameLength + extraLength + commentLength;
  }
}

function unpackPart({ name, originalSize }: UnzipFileInfo, packed: Packed | undefined): Uint8Array {
  if (!packed) throw new Unreadable('archive-broken');
  if (packed.method === 0) {
    if (packed.bytes.length !== originalSize) throw new Unreadable('sizes-lie', name);
    return packed.bytes;
  }
  const whole = new Uint8Array(originalSize);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > originalSize) throw new Unreadable('sizes-lie', name);
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    // In pieces, so that a part that grows beyond its stated size is stopped soon.
    for (let at = 0; at < packed.bytes.length; at += 16_384)
      inflate.push(packed.bytes.subarray(at, at + 16_384), at + 16_384 >= packed.bytes.length);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('archive-broken');
  }
  if (length !== originalSize) throw new Unreadable('sizes-lie', name);
  return whole;
}
