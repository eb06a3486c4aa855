import type { ControlKind } from '../../types.ts';
import type { FieldOption } from '../field.ts';
import type { Atom } from '../page/atoms.ts';

/** The atoms that together take one answer. */
export interface Group {
  readonly kind: ControlKind;
  readonly atoms: readonly Atom[];
  /** For a choice: the options that stand in the page, in page order. */
  readonly options: readonly FieldOption[];
  /** The texts of all its options, also of those that exist only while a custom select is open. */
  readonly optionTexts: readonly string[];
}

const choiceKinds = new Set<ControlKind>([
  'select',
  'multiselect',
  'radio',
  'checkbox',
  'buttons',
  'switch',
  'matrix-row',
]);
export const isChoice = (kind: ControlKind): boolean => choiceKinds.has(kind);

export function firstAtom(group: Group): Atom {
  const [first] = group.atoms;
  if (!first) throw new RangeError('a group has at least one atom');
  return first;
}

export function lastAtom(group: Group): Atom {
  return group.atoms.at(-1) ?? firstAtom(group);
}
