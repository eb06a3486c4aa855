import { useVirtualizer, defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Section } from '#core/review/sections.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { Card } from '../card/Card.tsx';
import type { Insertion } from '../panel/useInsertion.ts';
import type { View } from '../panel/useView.ts';
import { Row } from './Row.tsx';
import { SectionHeading } from './SectionHeading.tsx';

interface Props {
  readonly view: View;
  readonly insertion: Insertion;
}

type Item =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'question'; readonly record: ReviewRecord; readonly place: number };

/** Heights in CSS pixels before an item was measured. */
const estimates = { section: 31, question: 42 };
const beyondView = 12;

/**
 * The questions of a long form: only those near the view are in the document, the open card always is. Each says
 * its place among all of them, because a screen reader cannot count what is not there.
 */
export function LongList({ view, insertion }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  // What stands above the list in the same scroller may come and go; the same number again renders nothing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- nothing tells of it but the layout itself
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0));
  const { items, total } = itemsOf(view);
  const current = items.findIndex((item) => item.kind === 'question' && item.record.id === view.currentId);
  // The heading that sticks to the top: of the section the first question in view belongs to.
  const headingAbove = (index: number) =>
    items.findLastIndex(({ kind }, at) => kind === 'section' && at <= index);
  // oxlint-disable-next-line react/incompatible-library -- its results are used here and handed to nobody
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.closest('.stage') ?? null,
    estimateSize: (index) => estimates[items[index]?.kind ?? 'question'],
    getItemKey: (index) => keyOf(items[index]),
    rangeExtractor: (range) => withAlways(range, [current, headingAbove(range.startIndex)]),
    overscan: beyondView,
    scrollMargin: above,
  });
  const stuck = headingAbove(virtual.range?.startIndex ?? 0);
  return (
    <div ref={list} className="long-list" style={{ blockSize: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={index === stuck ? 'slot stuck' : 'slot'}
              style={index === stuck ? undefined : { insetBlockStart: start - above }}
            >
              <Slot item={item} total={total} view={view} insertion={insertion} />
            </div>
          )
        );
      })}
    </div>
  );
}

function Slot({ item, total, view, insertion }: Props & { readonly item: Item; readonly total: number }) {
  if (item.kind === 'section') return <SectionHeading section={item.section} view={view} />;
  const { record, place } = item;
  return (
    <ul className="questions">
      {record.id === view.currentId ? (
        <Card key={`${record.id} ${record.entryId}`} record={record} view={view} insertion={insertion} />
      ) : (
        <Row record={record} place={place} total={total} onOpen={view.setCurrent} />
      )}
    </ul>
  );
}

function itemsOf({ sections, folded }: View): { items: readonly Item[]; total: number } {
  let place = 0;
  const items = sections.flatMap((section): Item[] => {
    const records = folded.has(section.title) ? [] : section.records;
    const questions = records.map((record): Item => {
      place += 1;
      return { kind: 'question', record, place };
    });
    return [{ kind: 'section', section }, ...questions];
  });
  return { items, total: place };
}

function keyOf(item: Item | undefined): string {
  if (!item) return '';
  return item.kind === 'section' ? `section ${item.section.title ?? ''}` : item.record.id;
}

/**
 * Those near the view and some that always are in the document: the open card, however far it is scrolled away,
 * because it may hold the focus and open folds, and the heading that sticks to the top.
 */
function withAlways(range: Range, always: readonly number[]): number[] {
  const shown = new Set([...defaultRangeExtractor(range), ...always.filter((index) => index >= 0)]);
  return [...shown].toSorted((a, b) => a - b);
}
