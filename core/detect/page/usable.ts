import { holds } from '../around/between.ts';
import { nearest } from '../around/labels.ts';
import type { Atom } from './atoms.ts';
import { attributeOf, localNameOf, parentOf } from './nodes.ts';
import { regionLookup } from './region.ts';
import type { Scan } from './scan.ts';
import { each, type Steps } from '../../steps.ts';
import { isLocked, isOptionPainted, isPainted, isTriggerPainted } from './shown.ts';

/**
 * The atoms a person could use now: painted, enabled, not the hidden twin of another one, and not a tool of
 * the site such as its search.
 */
export function* usableAtoms(
  scan: Scan,
  atoms: readonly Atom[],
  labels: ReadonlyMap<Element, readonly Element[]>,
): Steps<Atom[]> {
  const regionOf = regionLookup();
  const inUse = yield* each(atoms, (atom) => {
    if (regionOf(placeOf(atom)) !== null || isUnusable(atom) || isBesideAnswer(atom)) return [];
    const own = labels.get(atom.anchor) ?? [];
    if (isAtomPainted(scan, atom, own)) return [atom];
    const stand = isNativeSelect(atom) && standInOf(scan, atom.element);
    if (stand) return [{ ...asSelect(atom), element: stand, anchor: stand }];
    return isDisguised(scan, atom, own) ? [asSelect(atom)] : [];
  });
  const single = withoutNested(scan, inUse.flat());
  const named = yield* each(single, (atom, index) => {
    if (isOpenerOf(single[index - 1], atom)) return [];
    return [isSearchOfSelect(atom) ? asSelect(atom) : atom];
  });
  return named.flat();
}

/** The text input of a select is read-only where its list cannot be searched. */
const isUnusable = ({ kind, element }: Atom): boolean =>
  isLocked(element) &&
  !(
    kind === 'text' &&
    !element.matches(':disabled') &&
    (isSearchInSelect(element) || isFaceOfSelect(element))
  );

/** Inside a custom element that is an option as a whole, the native input is hidden as a mere part of it. */
function placeOf({ kind, anchor }: Atom): Element {
  const root = isCheck(kind) ? Element.prototype.getRootNode.call(anchor) : null;
  const isPart = root instanceof ShadowRoot && /radio|check-?box|switch|toggle/.test(localNameOf(root.host));
  return isPart ? root.host : anchor;
}

/** A select that chooses how an editor's text looks, or who is to answer. */
function isBesideAnswer(atom: Atom): boolean {
  if (!isNativeSelect(atom)) return false;
  const [first, second] = (atom.element as HTMLSelectElement).options;
  if ([first, second].some((option) => unassigned.test(option?.text.trim() ?? ''))) return true;
  const bar = nearest(atom.anchor, (at) => at.querySelector(boldMark) !== null, 2);
  // A box that holds the editor too holds the whole question, or the whole page.
  return bar !== null && !bar.querySelector('[contenteditable], textarea, iframe');
}
const unassigned = /^(unassigned|nicht zugewiesen|non (assigné|assegnato)|(no|sin) asignar?d?o?)$/i;
/** Every editor has this button; a text that is set in bold says nothing. */
const boldMark = ['bold', 'fett', 'gras', 'negrita', 'grassetto']
  .map((name) => `:is([title^=${name} i], [aria-label^=${name} i])`)
  .concat('.ql-bold', '[data-command=bold i]')
  .join();

const isNativeSelect = ({ kind }: Atom): boolean => kind === 'select' || kind === 'multiselect';

/**
 * The element right after a native select that is not shown, painted in its place and without a role of its own. What
 * has one is found by it.
 */
function standInOf(scan: Scan, select: Element): Element | null {
  const next = select.nextElementSibling;
  if (!next || !isPainted(scan, next) || next.matches(roles)) return null;
  if ([...next.querySelectorAll(roles)].some((part) => isPainted(scan, part))) return null;
  // A mere arrow stands in for nothing.
  const isWide = Element.prototype.getBoundingClientRect.call(next).width > 40;
  const names = [next, next.firstElementChild].map((at) => (at && attributeOf(at, 'class')) ?? '');
  const isCalled = isWide && names.some((name) => standInNames.test(name));
  return isCalled && !nearest(select, (at) => at.matches(opening), 3) ? next : null;
}
const opening = '[role=combobox], [role=listbox], [aria-haspopup]';
const roles = `${opening}, [role=button]`;
const standInNames = /select|dropdown|combo|chosen|choice|picker/i;

const asSelect = (atom: Atom): Atom => ({ ...atom, kind: 'combobox' });

/** A sliver of a text input with a label, in a box that shows the answer: a custom select without a role. */
function isDisguised(scan: Scan, { kind, anchor }: Atom, labels: readonly Element[]): boolean {
  if (kind !== 'text') return false;
  if (isSearchInSelect(anchor)) return isTriggerPainted(scan, anchor);
  if (!labels.some((label) => isPainted(scan, label))) return false;
  return isTriggerPainted(scan, anchor) && !labels.some((label) => label.contains(anchor));
}

/** A text input with an arrow right beside it, in a box that calls itself a select: it only searches the options. */
function isSearchOfSelect({ kind, anchor }: Atom): boolean {
  if (kind !== 'text') return false;
  if (isSearchInSelect(anchor) || isFaceOfSelect(anchor)) return true;
  const box = parentOf(anchor);
  const arrow = box?.querySelector(
    ':scope > :is([class*="arrow" i], [class*="caret" i], [class*="chevron" i], i[class*="dropdown" i]):not(input)',
  );
  if (!box || !arrow) return false;
  return nearest(arrow, (at) => selectNames.test(attributeOf(at, 'class') ?? ''), 3) !== null;
}
const selectNames = /(^|[-_\s])(select|dropdown|combo-?box)($|[-_\s])/i;

/** A text input that is called a search, in a box that is called a select. */
const isSearchInSelect = (input: Element): boolean =>
  /(^|[-_\s])search([-_]|$|\s)/i.test(attributeOf(input, 'class') ?? '') &&
  nearest(input, (at) => selectNames.test(attributeOf(at, 'class') ?? ''), 4) !== null;

/** A text input that nobody can type into, in a box that is called a select and has no button of its own. */
function isFaceOfSelect(input: Element): boolean {
  if (!(input as HTMLInputElement).readOnly) return false;
  const box = nearest(input, (at) => selectNames.test(attributeOf(at, 'class') ?? ''), 4);
  return box !== null && !box.querySelector('button, a, [role=button]');
}

/** The button that opens the list of the input before it, such as the arrow of a combobox. */
function isOpenerOf(before: Atom | undefined, { kind, anchor }: Atom): boolean {
  const isButton = localNameOf(anchor) === 'button' || attributeOf(anchor, 'role') === 'button';
  if (kind !== 'combobox' || before?.kind !== 'combobox' || !isButton) return false;
  const box = parentOf(anchor);
  const wordless = !/[\p{L}\p{N}]/u.test(anchor.textContent ?? '');
  return wordless && box !== null && !holds(anchor, before.anchor) && holds(box, before.anchor);
}

function isAtomPainted(scan: Scan, { kind, anchor }: Atom, labels: readonly Element[]): boolean {
  if (kind === 'radio' || kind === 'checkbox' || kind === 'switch' || kind === 'file')
    return isOptionPainted(scan, anchor, labels);
  return kind === 'combobox' ? isTriggerPainted(scan, anchor) : isPainted(scan, anchor);
}

/** One control built from several: the element that carries the behaviour stays, its parts go. */
function withoutNested(scan: Scan, atoms: readonly Atom[]): Atom[] {
  const kept: Atom[] = [];
  for (const atom of atoms) {
    let outer = kept.at(-1);
    let swallowed = false;
    while (outer && Node.prototype.contains.call(outer.anchor, atom.anchor)) {
      if (keepsOuter(scan, outer, atom)) {
        swallowed = true;
        break;
      }
      kept.pop();
      outer = kept.at(-1);
    }
    if (!swallowed) kept.push(atom);
  }
  return kept;
}

/** A custom select, an editor and an option keep their parts; any other wrapper gives way to what is in it. */
function keepsOuter(scan: Scan, { kind, element }: Atom, inner: Atom): boolean {
  if (kind === 'combobox') return true;
  // The chips before a combobox may be a list of their own, and the combobox stands in it.
  if (kind === 'listbox') return inner.kind !== 'combobox';
  if (isCheck(kind))
    return !isCheck(inner.kind) || (element.hasAttribute('aria-checked') && !isPainted(scan, inner.anchor));
  return kind === 'richtext' && attributeOf(element, 'contenteditable') !== null;
}

const isCheck = (kind: Atom['kind']): boolean => kind === 'radio' || kind === 'checkbox' || kind === 'switch';
