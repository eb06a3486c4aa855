import { referenced } from '../around/labels.ts';
import { cellAt, type Place } from '../around/table.ts';
import { attributeOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';
import { chunksIn, visibleText, type Chunk } from '../text/chunks.ts';
import { longestText, singleLine } from '../words/tokens.ts';

/** What every step after grouping may look up. */
export interface Surroundings {
  readonly scan: Scan;
  readonly labels: ReadonlyMap<Element, readonly Element[]>;
  readonly placeOf: (element: Element) => Place | null;
}

/**
 * The texts an element is expressly tied to: aria-labelledby first, else its labels, else those of the input in
 * a custom select. One that is hidden is read all the same, because that is what it is there for.
 */
export function tiedChunks(
  { scan, labels }: Pick<Surroundings, 'scan' | 'labels'>,
  element: Element,
): Chunk[] {
  const named = referenced(element, 'aria-labelledby').filter(
    (target) => !element.contains(target) && !isComboboxOf(target, element),
  );
  const shown = named.flatMap((target) => chunksIn(scan, [target]));
  if (shown.length > 0) return shown;
  const visible = (labels.get(element) ?? []).flatMap((label) => chunksIn(scan, [label]));
  if (visible.length > 0) return visible;
  const hidden = named.flatMap((target) => hiddenChunk(target));
  const inner = attributeOf(element, 'role') === 'combobox' && element.querySelector('input');
  return hidden.length === 0 && inner ? tiedChunks({ scan, labels }, inner) : hidden;
}

/** The input of a custom select may be named by the select as a whole, which says nothing. */
const isComboboxOf = (target: Element, input: Element): boolean =>
  attributeOf(target, 'role') === 'combobox' && target.contains(input);

function hiddenChunk(element: Element): Chunk[] {
  const text = singleLine((element.textContent ?? '').slice(0, 2 * longestText)).slice(0, longestText);
  return text ? [{ text, block: element, nodes: [], known: {} }] : [];
}

export function ariaLabelOf(element: Element): string {
  return singleLine((attributeOf(element, 'aria-label') ?? '').slice(0, longestText));
}

/** The text at the head of the table column an element stands in; '' where there is none. */
export function columnHeader({ scan, placeOf }: Surroundings, element: Element): string {
  const place = placeOf(element);
  const cell = place?.row.header ? cellAt(place.row.header, place.cell.column) : undefined;
  return cell ? visibleText(scan, cell.element) : '';
}

/** Everything that names this one text control, joined; '' where nothing does. */
export function ownLabel(surroundings: Surroundings, element: Element): string {
  const tied = tiedChunks(surroundings, element).map(({ text }) => text);
  return tied.join(' ') || ariaLabelOf(element) || columnHeader(surroundings, element);
}
