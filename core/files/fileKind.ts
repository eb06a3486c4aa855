import { Unreadable } from './fileProblem.ts';

export type FileKind = 'csv' | 'xlsx' | 'json' | 'markdown' | 'html' | 'text';

const byEnding: Readonly<Record<string, FileKind>> = {
  csv: 'csv',
  tsv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
};

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];

/**
 * What kind of file this is, by its first bytes and then by its name. Refuses, by name, what is not read here:
 * old and password-protected workbooks, PDF, text that is called a workbook.
 */
export function fileKindOf(name: string, bytes: Uint8Array): FileKind {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (starts(bytes, oldOffice)) throw oldOfficeProblem(bytes, ending);
  if (starts(bytes, pdf)) throw new Unreadable('wrong-type', { id: 'kind', kind: 'pdf' });
  if (starts(bytes, zip)) return 'xlsx';
  if (/^(xlsx|xlsm|xlsb|xls|ods|docx|doc|pptx)$/.test(ending))
    throw new Unreadable('wrong-type', { id: 'misnamed', ending });
  const kind = byEnding[ending];
  if (kind) return kind;
  throw new Unreadable('wrong-type', ending ? { id: 'ending', ending } : { id: 'kind', kind: 'no-ending' });
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Old Office files and encrypted new ones share one container; the stream's name tells which it is. */
function oldOfficeProblem(bytes: Uint8Array, ending: string): Unreadable {
  const container = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (container.includes('EncryptedPackage')) return new Unreadable('encrypted');
  return new Unreadable('wrong-type', { id: 'kind', kind: ending === 'doc' ? 'old-word' : 'old-excel' });
}
