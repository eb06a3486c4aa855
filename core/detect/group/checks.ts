import type { Atom } from '../page/atoms.ts';
import { nodesBetween } from '../around/between.ts';
import { nearest } from '../around/labels.ts';
import { attributeOf, localNameOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';
import { chunksIn } from '../text/chunks.ts';
import { isMarkOnly } from '../text/marks.ts';

/** An element that says: what is in me is one group. */
export function isGroupElement(element: Element): boolean {
  const role = attributeOf(element, 'role');
  return localNameOf(element) === 'fieldset' || role === 'radiogroup' || role === 'group';
}

/**
 * Puts radio buttons and checkboxes together: by form and name, by ARIA radiogroup, and what is left by
 * standing next to each other in the same group with nothing written between them but their own labels.
 * `atoms` are all controls of the page in order.
 */
export function groupChecks(scan: Scan, atoms: readonly Atom[]): Atom[][] {
  const named = new Map<unknown, Map<string, Atom[]>>();
  const checks = atoms.filter(({ kind }) => kind === 'radio' || kind === 'checkbox');
  for (const atom of checks) {
    const [scope, key] = declaredGroup(atom);
    if (key === '') continue;
    const inScope = named.get(scope) ?? new Map<string, Atom[]>();
    named.set(scope, inScope);
    const members = inScope.get(key);
    if (members) members.push(atom);
    else inScope.set(key, [atom]);
  }
  const groups = [...named.values()].flatMap((inScope) => [...inScope.values()]);
  const declared = groups.filter((members) => members.length > 1);
  const settled = new Set(declared.flat());
  return [...declared, ...runs(scan, atoms, settled)];
}

/** What an option says itself about its group: the scope of the name, and the name ('' where it says nothing). */
function declaredGroup({ kind, element }: Atom): [scope: unknown, key: string] {
  if (localNameOf(element) === 'input') {
    const { form, name } = element as HTMLInputElement;
    return [form ?? element.getRootNode(), name && `${kind} ${name}`];
  }
  const holder = kind === 'radio' ? nearest(element, (at) => attributeOf(at, 'role') === 'radiogroup') : null;
  return [holder, holder ? 'radiogroup' : ''];
}

function runs(scan: Scan, atoms: readonly Atom[], settled: ReadonlySet<Atom>): Atom[][] {
  const found: Atom[][] = [];
  let previous: Atom | null = null;
  for (const atom of atoms) {
    if (atom.kind === 'button') continue;
    const free = (atom.kind === 'radio' || atom.kind === 'checkbox') && !settled.has(atom);
    if (free) {
      const run = found.at(-1);
      if (run && previous && run.at(-1) === previous && belongTogether(scan, previous, atom)) run.push(atom);
      else found.push([atom]);
    }
    previous = atom;
  }
  return found;
}

function belongTogether(scan: Scan, before: Atom, after: Atom): boolean {
  if (before.kind !== after.kind) return false;
  if (nearest(before.anchor, isGroupElement) !== nearest(after.anchor, isGroupElement)) return false;
  const nodes = nodesBetween(scan, before.anchor, after.anchor);
  return nodes !== null && chunksIn(scan, nodes).every(({ text }) => isMarkOnly(text));
}
