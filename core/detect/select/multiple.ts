import { learned } from '../face/learned.ts';
import type { Group } from '../group/groups.ts';
import { firstAtom } from '../group/groups.ts';
import { attributeOf, localNameOf, parentOf } from '../page/nodes.ts';
import { shared, type Scan } from '../page/scan.ts';
import { asksForSeveral } from '../words/several.ts';
import { listOf } from './custom-select.ts';

/** How far around the trigger, and around its list, the parts of one widget reach. */
const reach = 7;

/**
 * A custom select that takes several answers, told while it is closed: by its attributes, by what its parts are
 * called, by chips with a button to remove them, or by its hint. Anything else stays as it is.
 */
export function asMultiple(scan: Scan, group: Group): Group {
  const { element } = firstAtom(group);
  if (group.kind !== 'select' || localNameOf(element) === 'select') return group;
  const isOwn = (part: Element) => scan.owner.get(part) !== shared;
  const inside = [element.firstElementChild, element.firstElementChild?.firstElementChild].filter(
    (at) => !!at,
  );
  const parts = [...around(element, isOwn), ...inside, ...around(listOf(element), () => true)];
  const placeholders = [element, ...element.querySelectorAll('input')].map(
    (input) => attributeOf(input, 'placeholder') ?? '',
  );
  const hint = [...placeholders, element.textContent ?? ''].join(' ').slice(0, 200);
  const several =
    takesSeveral(element) ||
    parts.some(saysMultiple) ||
    parts.slice(0, 3).some(holdsChips) ||
    asksForSeveral(hint);
  return several ? { ...group, kind: 'multiselect' } : group;
}

/** Selects that were found to take several answers. */
export const rememberSeveral = (trigger: Element): unknown => learned.severals.add(trigger);
export const takesSeveral = (trigger: Element): boolean => learned.severals.has(trigger);

function around(start: Element | null, belongs: (part: Element) => boolean): Element[] {
  const parts: Element[] = [];
  for (
    let at = start;
    at && belongs(at) && parts.length < reach && localNameOf(at) !== 'body';
    at = parentOf(at)
  )
    parts.push(at);
  return parts;
}

/** "multiselect" alone is the name of a widget that takes one answer as well. */
const multipleNames =
  /(^|[-_\s])(is[-_])?multi(ple)?($|\s)|[-_]multi-?select($|[-_\s])|[a-z]*MultiSelect|[-_]tagbox($|\s)/;

function saysMultiple(part: Element): boolean {
  const stated = attributeOf(part, 'multiple') ?? attributeOf(part, 'data-multiple') ?? 'false';
  if (stated !== 'false' || attributeOf(part, 'aria-multiselectable') === 'true') return true;
  const tag = localNameOf(part);
  if (tag.includes('-') && /multi-?select/.test(tag)) return true;
  return multipleNames.test(attributeOf(part, 'class') ?? '');
}

function holdsChips(part: Element): boolean {
  const removers = ':is([aria-label^="remove " i], [title^="remove " i])';
  return Element.prototype.querySelector.call(part, removers) !== null;
}
