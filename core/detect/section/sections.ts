import { holds } from '../around/between.ts';
import { each, type Steps } from '../../steps.ts';
import { cleanPrompt } from '../text/marks.ts';
import { legendLevel, looseLevel, type Title } from './titles.ts';

/** A field as far as its section is concerned. */
export interface Placed {
  readonly anchor: Element;
  readonly order: number;
  readonly prompt: string;
}

/** Between the titles of a section path, outermost first. */
export const pathMark = ' › ';

/**
 * The section of every field: the titles over it, outermost first, joined by `pathMark`; null where there is
 * none. The title of the whole page counts only where nothing closer does, and a prompt is never a section.
 * `titles` and `fields` are in page order.
 */
export function* sectionPaths(titles: readonly Title[], fields: readonly Placed[]): Steps<(string | null)[]> {
  let open: Title[] = [];
  let next = 0;
  return yield* each(fields, ({ anchor, order, prompt }) => {
    for (let title = titles[next]; title && title.order < order; title = titles[++next])
      open = [...open.filter((other) => staysOpen(other, title)), title];
    open = open.filter(({ scope }) => holds(scope, anchor));
    const over = open.filter(({ text }) => cleanPrompt(text).text !== prompt);
    const closer = over.some(({ level }) => level > 1) ? over.filter(({ level }) => level > 1) : over;
    const texts = closer.map(({ text }) => text);
    const distinct = texts.filter((text, index) => texts.indexOf(text) === index);
    return distinct.length > 0 ? distinct.join(pathMark) : null;
  });
}

/**
 * A new title ends those of its level and below. A legend is ended only by leaving its fieldset, and what
 * merely looks like a title only by another one in the same place.
 */
function staysOpen(open: Title, title: Title): boolean {
  if (!holds(open.scope, title.element)) return false;
  if (open.level < title.level || open.level === legendLevel) return true;
  return open.level === looseLevel && title.level === looseLevel && open.scope !== title.scope;
}
