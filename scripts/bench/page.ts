type Plain = null | string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

interface Stage {
  readonly title: string;
  /** What the columns mean, and in which units. */
  readonly about: string;
}

/** In the order of the page: the way of a question from the form to the answer in it, then what it costs. */
const stages: Readonly<Record<string, Stage>> = {
  pages: {
    title: 'Finding questions: precision and recall for each fixture page',
    about:
      'asked: questions the page asks; found: those of them that were found; exact: found with everything its truth states right; uninvited: found and not asked. Precision is found of found and uninvited, recall is found of asked.',
  },
  zoo: {
    title: 'Filling: every widget kind',
    about:
      'Counts of cells, one row for each kind of control over all libraries: held, the library itself holds both answers; undone, Undo gave back what was there; silent, said to be held and is not; declared, misses that are known and named.',
  },
  match: {
    title: 'Answers: quality and speed',
    about:
      'rightAt1, rightAt3: share of answerable questions with a right entry first, or among three. auroc: how well the confidence tells record from silence. highPrecision, highCoverage: of the answers in the high band, the right ones; and the share of answerable questions that get one. wrongHigh is the wrong-insert rate at that coverage: the share of unanswerable questions that got an answer of the high band. coverageAt95, coverageAt90: the share answered where 95 or 90 in 100 have to be right.',
  },
  detect: {
    title: 'Finding questions: time',
    about:
      'Milliseconds, the best of all rounds but for first: first, the first scan of a page, when nothing is compiled yet; scan, one without slices; click, all that a click sets off in the page; walk, a bare walk over it; reads, the walk and of each control only whether and where it is seen; slice, the longest time the page waits for its turn. Scripts in bytes.',
  },
  panel: {
    title: 'The panel with many questions',
    about: 'Milliseconds, and megabytes of heap, at 30 and 300 questions.',
  },
  library: { title: 'The library at size', about: 'Milliseconds unless the column says otherwise.' },
  shell: {
    title: 'What OnRecord costs around its work',
    about: 'Each figure with its unit, and what it is compared with.',
  },
};

/**
 * The figures of benches as a page of tables in Markdown: a section for each bench, under its command and its day.
 * Those that were not run keep their section of the page before. Rows that are objects become a table, whatever is
 * nested below a name becomes a section; numbers are rounded to three digits that count.
 */
export function benchmarkPage(figures: Readonly<Record<string, unknown>>, made: Date, before = ''): string {
  const kept = keptSections(before);
  const sections = Object.entries(stages).flatMap(([name, { title, about }]) => {
    if (!(name in figures)) return kept.get(name) ?? [];
    const run = `${commandOf(name)}, ${made.toISOString().slice(0, 10)}.`;
    return [`## ${title}`, run, about, rendered(figures[name] as Plain, 3)].join('\n\n');
  });
  return ['# Benchmark', opening, ...sections, ''].join('\n\n');
}

const opening =
  'Every section is written by its own command, with `--page docs/BENCHMARK.md` after it; `npm run bench -- all` runs them all. Times depend on the machine; ratios were taken in one run and hardly do.';

function commandOf(name: string): string {
  return `\`npm run bench -- ${name}\``;
}

/** The sections of an earlier page by the bench that wrote them. */
function keptSections(page: string): ReadonlyMap<string, string> {
  const sections = page.split(/^(?=## )/m).slice(1);
  return new Map(
    Object.keys(stages).flatMap((name) => {
      const section = sections.find((one) => one.includes(`\n${commandOf(name)}`));
      return section === undefined ? [] : [[name, section.trimEnd()]];
    }),
  );
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
