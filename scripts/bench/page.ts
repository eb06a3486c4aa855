type Plain = null | string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

const stages: Readonly<Record<string, string>> = {
  detect: 'Finding questions: time',
  pages: 'Finding questions: precision and recall for each fixture page',
  zoo: 'Filling: every widget kind',
  match: 'Answers: quality and speed',
  library: 'The library at size',
  panel: 'The panel with many questions',
  shell: 'What OnRecord costs around its work',
};

/**
 * The figures of benches as a page of tables in Markdown. Rows that are objects become a table, whatever is
 * nested below a name becomes a section; numbers are rounded to three digits that count.
 */
export function benchmarkPage(figures: Readonly<Record<string, unknown>>, made: Date): string {
  const sections = Object.entries(figures).map(
    ([name, value]) =>
      `## ${stages[name] ?? name}\n\n\`npm run bench -- ${name}\`\n\n${rendered(value as Plain, 3)}`,
  );
  return [
    '# Benchmark',
    `Written by \`npm run bench -- ${Object.keys(figures).join(' ')} --page docs/BENCHMARK.md\` on ${made.toISOString().slice(0, 10)}. Times depend on the machine; ratios were taken in one run and hardly do.`,
    ...sections,
    '',
  ].join('\n\n');
}

function rendered(value: Plain, depth: number): string {
  if (Array.isArray(value)) return value.every(isFlat) ? table(value) : list(value, depth);
  if (typeof value !== 'object' || value === null) return shown(value);
  const entries = Object.entries(value);
  // A named row each: the name is the first column.
  if (entries.length > 0 && entries.every(([, row]) => isFlat(row)))
    return table(entries.map(([name, row]) => ({ '': name, ...(row as object) })));
  const scalars = entries.filter(([, one]) => typeof one !== 'object' || one === null);
  const nested = entries.filter(([, one]) => typeof one === 'object' && one !== null);
  return [
    ...(scalars.length > 0 ? [table(scalars.map(([name, one]) => ({ '': name, value: one })))] : []),
    ...nested.map(
      ([name, one]) => `${'#'.repeat(Math.min(depth, 6))} ${name}\n\n${rendered(one, depth + 1)}`,
    ),
  ].join('\n\n');
}

function list(values: readonly Plain[], depth: number): string {
  return values.map((value) => rendered(value, depth)).join('\n\n');
}

/** A row of a table: an object without anything nested in it. */
function isFlat(value: Plain): value is { readonly [key: string]: Plain } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((one) => typeof one !== 'object' || one === null)
  );
}

function table(rows: readonly { readonly [key: string]: Plain }[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => shown(row[column] ?? null)))),
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function shown(value: Plain): string {
  if (value === null) return '–';
  // A share of nothing has no value.
  if (Number.isNaN(value)) return '–';
  if (typeof value !== 'number') return String(value).replaceAll('|', '\\|');
  return Number.isInteger(value) ? value.toLocaleString('en') : String(Number(value.toPrecision(3)));
}
