import { steadyKind } from '../../steadyKind.ts';
import type { Question } from '../../types.ts';
import type { QuestionElements } from '../field.ts';

/** A question of a list, and where it stands there. */
export interface Row {
  readonly question: Question;
  /** CSS pixels from the top of the list's first row. */
  readonly offset: number;
  /** Null while it is out of view: it has no elements then, and those it had may ask something else. */
  readonly elements: QuestionElements | null;
}

/**
 * Puts what one view of a list shows to what is known of it. Rows are recognised by what they ask, and where
 * several ask the same by where they stand; never by their nodes, which are used again for other rows. A row
 * that should be in view and is not has gone. `drift`: CSS pixels by which a row may have moved since it was
 * seen. Both lists and the result are in the list's own order.
 */
export function stitch(known: readonly Row[], view: readonly Row[], drift: number): Row[] {
  const matches = matched(known, view, drift);
  const inView = withSections(view, matches);
  const places = [...matches.values()].map((row) => known.indexOf(row));
  if (places.length === 0)
    return [...known.map(outOfView), ...inView].toSorted((a, b) => a.offset - b.offset);
  const [last, before] = [...matches].at(-1) ?? [];
  const moved = (last?.offset ?? 0) - (before?.offset ?? 0);
  const after = known.slice(Math.max(...places) + 1);
  return [
    ...known.slice(0, Math.min(...places)).map(outOfView),
    ...inView,
    ...after.map((row) => outOfView({ ...row, offset: row.offset + moved })),
  ];
}

const outOfView = (row: Row): Row => ({ ...row, elements: null });

/** Whether a view shows none of the questions that are known to stand in that place. */
export function isReplaced(known: readonly Row[], view: readonly Row[]): boolean {
  const [from, to] = [view[0]?.offset ?? Infinity, view.at(-1)?.offset ?? -Infinity];
  const expected = known.some(({ offset }) => offset >= from && offset <= to);
  return expected && matched(known, view, Infinity).size === 0;
}

/** Which known row each row of the view is. */
function matched(known: readonly Row[], view: readonly Row[], drift: number): Map<Row, Row> {
  const taken = new Set<Row>();
  const matches = new Map<Row, Row>();
  for (const row of view) {
    const [nearest] = known
      .filter((other) => distance(other, row) <= drift && !taken.has(other) && asksTheSame(other, row))
      .toSorted((a, b) => distance(a, row) - distance(b, row));
    if (!nearest) continue;
    taken.add(nearest);
    matches.set(row, nearest);
  }
  return matches;
}

const distance = (a: Row, b: Row): number => Math.abs(a.offset - b.offset);

const asksTheSame = ({ question: a }: Row, { question: b }: Row): boolean =>
  a.text === b.text && a.number === b.number && steadyKind(a.control.kind) === steadyKind(b.control.kind);

/**
 * The title of a section may be out of view while its rows are not. Then a known row tells which it is, and what
 * follows it is in the same section for as long as the view says of both the same.
 */
function withSections(view: readonly Row[], matches: ReadonlyMap<Row, Row>): Row[] {
  let shown: string | null = null;
  let actual: string | null = null;
  return view.map((row) => {
    const { section } = row.question;
    const known = matches.get(row)?.question;
    if (known) [shown, actual] = [section, known.section];
    else if (section !== shown) [shown, actual] = [section, section];
    return { ...row, question: { ...row.question, section: actual } };
  });
}
