import { parentOf } from '../page/nodes.ts';
import { shared, type Scan } from '../page/scan.ts';
import { each, type Steps } from '../../steps.ts';

/**
 * Records for every element around the anchors whether they are those of one field (its number) or of
 * several (`shared`). An element changes at most twice, so the whole is linear in the page.
 */
export function* recordOwners(scan: Scan, anchorsByField: readonly (readonly Element[])[]): Steps<void> {
  scan.owner.clear();
  yield* each(anchorsByField, (anchors, field) => {
    for (const anchor of anchors) climb(scan.owner, anchor, field);
  });
}

function climb(owner: Map<Element, number>, anchor: Element, field: number): void {
  for (let at: Element | null = anchor; at; at = parentOf(at)) {
    const known = owner.get(at);
    if (known === field || known === shared) return;
    owner.set(at, known === undefined ? field : shared);
  }
}
