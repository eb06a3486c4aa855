import { namedQuestions } from '#core/detect/build/identity.ts';
import type { Detected, DetectionResult } from '#core/detect/detect.ts';
import type { QuestionElements } from '#core/detect/field.ts';
import { scrollTopOf } from '#core/detect/page/nodes.ts';
import { reachOf, type VirtualList } from '#core/detect/virtual/lists.ts';
import { isReplaced, stitch, type Row } from '#core/detect/virtual/stitch.ts';
import { isConnected } from '#core/insert/element.ts';
import type { Question } from '#core/types.ts';
import type { Wanted } from '../../slices.ts';
import { collectRows, rowsIn, type Look } from './collect.ts';
import { scrollList } from './settle.ts';

/** A question of the page; one in a row that is not rendered has no elements now. */
export interface Known {
  readonly question: Question;
  readonly elements: QuestionElements | null;
}

/** What is known of the rows of virtual lists: most of them are not in the page at any one moment. */
export interface Lists {
  /** Whether the page has any. */
  any(): boolean;
  /** Scrolls through those that this look saw; null where it was stopped, and then nothing is known anew. */
  collect(seen: DetectionResult, wanted: Wanted, look: Look): Promise<DetectionResult | null>;
  /** Whether a list asks something else than what was collected. */
  areReplaced(seen: DetectionResult): boolean;
  /** What a look saw together with the rows outside the view, each under the name that stays its own. */
  whole(seen: DetectionResult): Known[];
  /** Whether the question is in one. */
  holds(questionId: string): boolean;
  /** Scrolls to where the row with this question was last seen, and gives what scrolls back; null for one in no list. */
  bring(questionId: string): Promise<(() => Promise<void>) | null>;
  /** Whether a list was too long to be collected whole. */
  isCut(): boolean;
}

interface Collected {
  readonly list: VirtualList;
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/** Where the row with a question stands, by the question's id. */
type Places = ReadonlyMap<string, { readonly list: VirtualList; readonly offset: number }>;

/** Lists of one page that are scrolled through. */
const mostLists = 8;
/** Where a row is brought to: this far down the view. */
const comfortable = 0.3;

export function createLists(): Lists {
  let all: readonly Collected[] = [];
  let places: Places = new Map();

  const update = (seen: DetectionResult): void => {
    all = all
      .map((one) => ({ ...one, list: nowOf(one.list, seen) }))
      .filter(({ list }) => isConnected(list.body) && Element.prototype.checkVisibility.call(list.body))
      .map((one) => ({ ...one, rows: stitch(one.rows, rowsIn(one.list, seen.found), Infinity) }));
  };
  return {
    any: () => all.length > 0,
    async collect(seen, wanted, look) {
      const fresh: Collected[] = [];
      for (const list of seen.lists.slice(0, mostLists)) {
        const collected = await collectRows(list, wanted, look);
        if (!collected) return null;
        fresh.push({ list, ...collected });
      }
      if (fresh.length === 0 && all.length === 0) return seen;
      all = fresh;
      return look();
    },
    areReplaced: (seen) =>
      all.some(({ list, rows }) => isReplaced(rows, rowsIn(nowOf(list, seen), seen.found))),
    whole(seen) {
      update(seen);
      if (all.length === 0) return [...seen.found];
      const known = merged(seen.found, all);
      const named = namedQuestions(known);
      places = placesOf(known, named, all);
      return named;
    },
    holds: (questionId) => places.has(questionId),
    async bring(questionId) {
      const place = places.get(questionId);
      if (!place) return null;
      const { list, offset } = place;
      const before = scrollTopOf(list.scroller);
      const { first, view } = reachOf(list);
      await scrollList(list, Math.max(0, first + offset - comfortable * view));
      return () => scrollList(list, before);
    },
    isCut: () => all.some(({ isWhole }) => !isWhole),
  };
}

const nowOf = (list: VirtualList, { lists }: DetectionResult): VirtualList =>
  lists.find(({ scroller }) => scroller === list.scroller) ?? list;

/** The rows of a list stand where the first of them that is rendered does. */
function merged(found: readonly Detected[], all: readonly Collected[]): Known[] {
  const listOf = new Map(
    all.flatMap(({ rows }) => rows.flatMap((row) => (row.elements ? [[row.elements, rows] as const] : []))),
  );
  const placed = new Set<readonly Row[]>();
  const known = found.flatMap((one): readonly Known[] => {
    const rows = listOf.get(one.elements);
    if (!rows) return [one];
    if (placed.has(rows)) return [];
    placed.add(rows);
    return rows;
  });
  return [...known, ...all.flatMap(({ rows }) => (placed.has(rows) ? [] : rows))];
}

function placesOf(known: readonly Known[], named: readonly Known[], all: readonly Collected[]): Places {
  const listOf = new Map<Known, [VirtualList, Row]>(
    all.flatMap(({ list, rows }) => rows.map((row) => [row, [list, row]])),
  );
  return new Map(
    named.flatMap(({ question }, index) => {
      const [list, row] = (known[index] && listOf.get(known[index])) ?? [];
      return list && row ? [[question.id, { list, offset: row.offset }]] : [];
    }),
  );
}
