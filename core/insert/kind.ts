import type { Field } from '../detect/field.ts';
import type { ControlKind } from '../types.ts';

const textKinds: readonly ControlKind[] = ['text', 'textarea', 'richtext', 'number', 'date'];

export function takesText(field: Field): boolean {
  return textKinds.includes(field.kind);
}

/** A choice from a list, native or custom, as against options that stand in the page. */
export function isList(field: Field): boolean {
  return field.kind === 'select' || field.kind === 'multiselect';
}
