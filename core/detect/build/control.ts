import { nearest } from '../around/labels.ts';
import type { Control } from '../../types.ts';
import type { Field } from '../field.ts';
import { firstAtom, lastAtom, type Group } from '../group/groups.ts';
import { holds } from '../around/between.ts';
import { attributeOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';

/** The live side of a group: one control, or for a choice the element around all its options. */
export function fieldOf(group: Group): Field {
  const { element, anchor } = firstAtom(group);
  const last = lastAtom(group).anchor;
  const around =
    group.atoms.length > 1 ? nearest(anchor, (at) => at !== anchor && holds(at, last), 24) : null;
  return { kind: group.kind, element: around ?? element, options: group.options };
}

/** The group as plain data. `marked`: its prompt carries a required mark. */
export function controlOf(scan: Scan, group: Group, marked: boolean): Control {
  const { element } = firstAtom(group);
  const { maxLength } = element as HTMLInputElement;
  const counts = element.hasAttribute('maxlength') && maxLength >= 0;
  return {
    kind: group.kind,
    options: group.optionTexts,
    required: marked || group.atoms.some((atom) => isRequired(scan, atom.element)),
    maxLength: counts ? maxLength : null,
  };
}

function isRequired(scan: Scan, element: Element): boolean {
  if (element.hasAttribute('required') || attributeOf(element, 'aria-required') === 'true') return true;
  const group = scan.radiogroupOf(element, 6);
  return group !== null && attributeOf(group, 'aria-required') === 'true';
}
