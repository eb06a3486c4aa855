import Papa from 'papaparse';

const candidates = [',', ';', '\t', '|'];
/** Titles and instructions stand above many tables, so more than the first lines are looked at. */
const rowsLookedAt = 60;

/** The delimiter that cuts most rows into the same number of cells; a comma where none does. */
export function delimiterOf(text: string): string {
  const worth = candidates.map((delimiter) => evenness(text.slice(0, 200_000), delimiter));
  return candidates[worth.indexOf(Math.max(...worth))] ?? ',';
}

function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: rowsLookedAt });
  const rowsByWidth = new Map<number, number>();
  for (const { length } of data) if (length > 1) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
  return Math.max(0, ...rowsByWidth.values());
}
