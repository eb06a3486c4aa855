/** `npm run bench -- zoo`: how well every kind of control is filled, over all libraries of the zoo. */
import type { ControlKind } from '../../../core/types.ts';
import { runZoo } from '../../zoo/run/runZoo.ts';
import type { Verdict } from '../../zoo/run/verdict.ts';

interface Tried {
  readonly kind: ControlKind;
  readonly verdict: Verdict;
  readonly isMiss: boolean;
}

/** Counts of cells. `held`: the library's own state holds both answers; `silent`: said to be held, and is not. */
interface KindRow {
  readonly kind: string;
  readonly cells: number;
  readonly held: number;
  readonly undone: number;
  readonly silent: number;
  readonly declared: number;
}

/** Tries every library, prints a line for each kind and returns the figures. Takes some minutes. */
export async function benchZoo(): Promise<unknown> {
  const reports = await runZoo([], () => undefined);
  const tried: Tried[] = reports.flatMap(({ cells }) =>
    cells
      .filter(({ untouched }) => !untouched)
      .map(({ kind, verdict, miss }) => ({ kind, verdict, isMiss: Boolean(miss) })),
  );
  const kinds = [...new Set(tried.map(({ kind }) => kind))].toSorted();
  const rows = kinds.map((kind) =>
    rowOf(
      kind,
      tried.filter((one) => one.kind === kind),
    ),
  );
  const total = rowOf('all kinds', tried);
  printRows([...rows, total]);
  const broken = reports.flatMap(({ name, broken }) => (broken === null ? [] : [name]));
  if (broken.length > 0) console.log(`Could not be tried: ${broken.join(', ')}`);
  return { libraries: reports.length, rows, total };
}

function rowOf(kind: string, tried: readonly Tried[]): KindRow {
  const having = (test: (one: Tried) => boolean) => tried.filter(test).length;
  return {
    kind,
    cells: tried.length,
    held: having(({ verdict }) => verdict.columns.holds && verdict.columns.inserted),
    undone: having(({ verdict }) => verdict.columns.undo),
    silent: having(({ verdict }) => !verdict.columns.truth),
    declared: having(({ isMiss }) => isMiss),
  };
}

function printRows(rows: readonly KindRow[]): void {
  const heads = ['cells', 'held', 'undone', 'silent', 'declared'] as const;
  console.log(`${'kind'.padEnd(14)}${heads.map((head) => head.padStart(10)).join('')}`);
  for (const row of rows)
    console.log(`${row.kind.padEnd(14)}${heads.map((head) => String(row[head]).padStart(10)).join('')}`);
}
