import { parentOf } from '../page/nodes.ts';

/** The nearest element at or above another one that is looked for, and how many levels up it stands. */
interface Met {
  readonly element: Element;
  readonly levels: number;
}

/**
 * As `nearest`, for what is asked of most controls of a page: each element around them is looked at once. What it
 * knows holds for as long as the page stays as it is.
 */
export function nearestLookup(
  matches: (element: Element) => boolean,
  reach: number,
): (start: Element, levels?: number) => Element | null {
  const known = new Map<Element, Met | null>();
  const meet = (start: Element): Met | null => {
    const path: Element[] = [];
    let met: Met | null | undefined;
    for (let at: Element | null = start; at && met === undefined; at = parentOf(at)) {
      met = known.get(at) ?? (known.has(at) ? null : undefined);
      if (met !== undefined) break;
      path.push(at);
      if (matches(at)) met = { element: at, levels: -1 };
    }
    for (let at = path.pop(); at; at = path.pop()) {
      met = met ? { element: met.element, levels: met.levels + 1 } : null;
      known.set(at, met);
    }
    return met ?? null;
  };
  return (start, levels = reach) => {
    const met = meet(start);
    return met && met.levels <= levels ? met.element : null;
  };
}
