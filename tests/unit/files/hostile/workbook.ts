/** Workbooks no spreadsheet would write. */
import { strToU8, zipSync } from 'fflate';

export const sheetPath = 'xl/worksheets/sheet1.xml';

/** A workbook whose sheet is this XML. */
export function workbook(sheet: string | Uint8Array, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    [sheetPath]: typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...more,
  });
}

export function sheetWith(cells: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`;
}

export function farCell(place: string, row: number): Uint8Array {
  return workbook(sheetWith(`<row r="${row}"><c r="${place}" t="inlineStr"><is><t>far</t></is></c></row>`));
}

/** Writes another unpacked size for a part into the central directory of a ZIP file. */
export function restate(file: Uint8Array, name: string, size: number): void {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 46 < file.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const named = new TextDecoder().decode(file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (named === name) view.setUint32(at + 24, size, true);
  }
}
