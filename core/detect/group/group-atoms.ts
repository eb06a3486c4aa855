import type { ControlKind } from '../../types.ts';
import type { FieldOption } from '../field.ts';
import type { Atom, AtomKind } from '../page/atoms.ts';
import type { Scan } from '../page/scan.ts';
import { each, type Steps } from '../../steps.ts';
import { buttonText, groupButtons } from './buttons.ts';
import { groupChecks } from './checks.ts';
import { customOptions, nativeOptions, type SelectOptions } from '../select/custom-select.ts';
import { takeFace } from '../select/face-texts.ts';
import { firstAtom, type Group } from './groups.ts';
import { readOptionText } from './option-text.ts';

const singleKinds: Readonly<Partial<Record<AtomKind, ControlKind>>> = {
  text: 'text',
  textarea: 'textarea',
  richtext: 'richtext',
  number: 'number',
  date: 'date',
  file: 'file',
  place: 'text',
};

/** Puts the atoms of a page together to groups that take one answer each, in page order. */
export function* groupAtoms(
  scan: Scan,
  atoms: readonly Atom[],
  labels: ReadonlyMap<Element, readonly Element[]>,
): Steps<Group[]> {
  const texts = new Map<Atom, string>();
  yield* each(atoms, (atom) => {
    if (atom.kind === 'radio' || atom.kind === 'checkbox' || atom.kind === 'switch')
      texts.set(atom, readOptionText(scan, atom, labels.get(atom.anchor) ?? []));
  });
  const optionsOf = (members: readonly Atom[]): FieldOption[] =>
    members.map((atom) => ({ text: texts.get(atom) ?? buttonText(atom.element), element: atom.element }));
  const choices = (kind: ControlKind, sets: readonly Atom[][]): Group[] =>
    sets.map((members) => ({ kind, atoms: members, ...optionsKnown(optionsOf(members)) }));

  const checks = yield* groupChecks(scan, atoms, texts);
  yield* each(checks, (members) => cutKeys(texts, members));
  const singles = yield* each(atoms, (atom) => singleGroup(scan, atom) ?? []);
  const rowOrNone = yield* each(checks, (members) => (cutCommonTail(texts, members) ? members : null));
  const rows = new Set(rowOrNone);
  const groups = [
    ...choices(
      'radio',
      checks.filter((members) => isOf('radio')(members) && !rows.has(members)),
    ),
    ...choices(
      'matrix-row',
      checks.filter((members) => isOf('radio')(members) && rows.has(members)),
    ),
    ...choices('checkbox', checks.filter(isOf('checkbox'))),
    ...choices('buttons', groupButtons(atoms)),
    ...choices(
      'switch',
      atoms.filter(({ kind }) => kind === 'switch').map((atom) => [atom]),
    ),
    ...singles.flat(),
  ];
  return groups.toSorted((a, b) => firstAtom(a).order - firstAtom(b).order);
}

/**
 * "Low, response for Logging", "High, response for Logging": what the names of all options end with is the row
 * they stand in. Takes it off and tells whether there was any.
 */
function cutCommonTail(texts: Map<Atom, string>, members: readonly Atom[]): boolean {
  const names = members.map((atom) => texts.get(atom) ?? '');
  const tail = /, .*$/.exec(names[0] ?? '')?.[0] ?? '';
  const isCommon = tail.length > 8 && names.length > 1 && names.every((name) => name.endsWith(tail));
  if (isCommon)
    for (const [index, atom] of members.entries())
      texts.set(atom, (names[index] ?? '').slice(0, -tail.length));
  return isCommon;
}

const keyed = /^(?:key ?)?([A-Z])[ .)]\s*(?=\S)/i;
/** The same without a space: "AEurope", "BAsia", "CAfrica". */
const stuck = /^([A-Z])(?=\p{Lu})/u;
/** "Y Yes", "N No". */
const initial = /^([A-Z]) (?=\1)/i;

/** "Key A Yes", "Key B No": which key chooses an option is no part of it. */
function cutKeys(texts: Map<Atom, string>, members: readonly Atom[]): void {
  const names = members.map((atom) => texts.get(atom) ?? '');
  const inTurn = (keys: RegExp) =>
    names.every((name, index) => keys.exec(name)?.[1] === String.fromCharCode(65 + index));
  const key = inTurn(keyed) ? keyed : names.length > 2 && inTurn(stuck) ? stuck : initial;
  if (names.length > 1 && names.every((name) => key.test(name)))
    for (const [index, atom] of members.entries()) texts.set(atom, (names[index] ?? '').replace(key, ''));
}

const isOf =
  (kind: AtomKind) =>
  ([first]: readonly Atom[]): boolean =>
    first?.kind === kind;

function optionsKnown(options: readonly FieldOption[]): Pick<Group, 'options' | 'optionTexts'> {
  return { options, optionTexts: options.map(({ text }) => text) };
}

function singleGroup(scan: Scan, atom: Atom): Group | null {
  const select = selectOptions(scan, atom);
  if (select) {
    const { live: options, texts: optionTexts, multiple } = select;
    return { kind: multiple ? 'multiselect' : 'select', atoms: [atom], options, optionTexts };
  }
  const kind = singleKinds[atom.kind];
  return kind ? { kind, atoms: [atom], options: [], optionTexts: [] } : null;
}

function selectOptions(scan: Scan, atom: Atom): SelectOptions | null {
  switch (atom.kind) {
    case 'select':
    case 'multiselect':
      return nativeOptions(atom.element as HTMLSelectElement);
    case 'combobox':
      takeFace(scan, atom.anchor);
      return customOptions(scan, atom);
    case 'listbox':
      return customOptions(scan, atom);
    default:
      return null;
  }
}
