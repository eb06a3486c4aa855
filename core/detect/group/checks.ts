import type { Atom } from '../page/atoms.ts';
import { branchWithout, nodesBetween } from '../around/between.ts';
import { nearest } from '../around/labels.ts';
import { attributeOf, localNameOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';
import { each, type Steps } from '../../steps.ts';
import { chunksIn, type Chunk } from '../text/chunks.ts';
import { isMarkOnly } from '../text/marks.ts';
import { isHelpLike, isOtherOption } from '../words/prompts.ts';

/** An element that says: what is in me is one group. */
export function isGroupElement(element: Element): boolean {
  const role = attributeOf(element, 'role');
  return localNameOf(element) === 'fieldset' || role === 'radiogroup' || role === 'group';
}

/**
 * Puts radio buttons and checkboxes together: by form and name, by ARIA radiogroup, and what is left by
 * standing next to each other in the same group with nothing written between them but their own labels.
 * `atoms` are all controls of the page in order, `texts` what their options read.
 */
export function* groupChecks(
  scan: Scan,
  atoms: readonly Atom[],
  texts: ReadonlyMap<Atom, string>,
): Steps<Atom[][]> {
  const named = new Map<unknown, Map<string, Atom[]>>();
  const checks = atoms.filter(({ kind }) => kind === 'radio' || kind === 'checkbox');
  yield* each(checks, (atom) => {
    const [scope, key] = declaredGroup(scan, atom);
    if (key === '') return;
    const inScope = named.get(scope) ?? new Map<string, Atom[]>();
    named.set(scope, inScope);
    const members = inScope.get(key);
    if (members) members.push(atom);
    else inScope.set(key, [atom]);
  });
  const groups = [...named.values()].flatMap((inScope) => [...inScope.values()]);
  // The text box of "Other: ___" stands among the options.
  const others = new Set(atoms.filter((_, index) => isOtherBox(atoms[index - 1], atoms[index], texts)));
  return yield* joinRest(
    scan,
    atoms.filter((atom) => !others.has(atom)),
    groups.filter((members) => members.length > 1),
  );
}

/** What an option says itself about its group: the scope of the name, and the name ('' where it says nothing). */
function declaredGroup(scan: Scan, { kind, element }: Atom): [scope: unknown, key: string] {
  if (localNameOf(element) === 'input') {
    const { form, name } = element as HTMLInputElement;
    return [form ?? element.getRootNode(), name && `${kind} ${name}`];
  }
  const holder = kind === 'radio' ? scan.radiogroupOf(element) : null;
  return [holder, holder ? 'radiogroup' : ''];
}

function isOtherBox(
  before: Atom | undefined,
  atom: Atom | undefined,
  texts: ReadonlyMap<Atom, string>,
): boolean {
  return atom?.kind === 'text' && before !== undefined && isOtherOption(texts.get(before) ?? '');
}

/** Puts each option without a declared group to the one right before it, else starts a new group. */
function* joinRest(scan: Scan, atoms: readonly Atom[], declared: readonly Atom[][]): Steps<Atom[][]> {
  const groups = [...declared];
  const groupOf = new Map(declared.flatMap((members) => members.map((atom) => [atom, members])));
  let previous: Atom | null = null;
  yield* each(atoms, (atom) => {
    if (atom.kind === 'button') return;
    if ((atom.kind === 'radio' || atom.kind === 'checkbox') && !groupOf.has(atom)) {
      const before = previous && belongTogether(scan, previous, atom) ? groupOf.get(previous) : undefined;
      const members = before ?? [];
      if (!before) groups.push(members);
      members.push(atom);
      groupOf.set(atom, members);
    }
    previous = atom;
  });
  return groups;
}

const isWorded = ({ text }: Chunk): boolean => !isMarkOnly(text) && !isHelpLike(text);

function belongTogether(scan: Scan, before: Atom, after: Atom): boolean {
  if (before.kind !== after.kind) return false;
  if (nearest(before.anchor, isGroupElement) !== nearest(after.anchor, isGroupElement)) return false;
  const nodes = nodesBetween(scan, before.anchor, after.anchor);
  if (!nodes || chunksIn(scan, nodes).some(isWorded)) return false;
  // Where a box already holds the first option together with a prompt, what follows it is something else.
  const box = branchWithout(before.anchor, after.anchor);
  return box === before.anchor || !chunksIn(scan, [box]).some(isWorded);
}
