import { each, type Steps } from '../../steps.ts';
import type { Surroundings } from '../prompt/own-label.ts';
import type { Draft } from './drafts.ts';
import { firstAtom, lastAtom, type Group } from './groups.ts';
import { relationOf } from './relation.ts';
import { unitsBeside } from './units.ts';

/**
 * Ties text boxes to the choice they belong to: a comment box becomes the second part of the answer, an
 * "Other: ___" box is a part of its option and is dropped. A box with a question of its own stays one.
 */
export function* attachComments(surroundings: Surroundings, groups: readonly Group[]): Steps<Draft[]> {
  const atoms = groups.flatMap((group) => group.atoms.map((atom) => ({ atom, group })));
  const inOrder = atoms.toSorted((a, b) => a.atom.order - b.atom.order);
  const drafts = new Map<Group, Draft>();
  const far: { draft: Draft; box: Group; last: boolean }[] = [];
  let before: Draft | null = null;
  let earlier: Element | null = null;
  yield* each(inOrder, ({ group }, index) => {
    const known = drafts.get(group);
    if (known) {
      before = known;
      return;
    }
    const next = inOrder[index + 1]?.atom.anchor ?? null;
    const outside = [earlier, next].filter((element) => element !== null);
    const units = before && unitsBeside(surroundings, before, group);
    if (before && units) {
      before.units = units;
      return;
    }
    const relation = before
      ? relationOf(surroundings, before, { host: before.control, group, outside })
      : 'question';
    if (before && relation === 'comment') before.comment ??= group;
    else if (before && relation === 'far comment')
      far.push({ draft: before, box: group, last: next === null });
    else if (relation === 'question') {
      if (before) earlier = lastAtom(before.comment ?? before.control).anchor;
      before = { control: group, comment: null };
      drafts.set(group, before);
    }
  });
  return [...drafts.values(), ...settleFar(far)].toSorted(
    (a, b) => firstAtom(a.control).order - firstAtom(b.control).order,
  );
}

/**
 * A comment box outside the box of its question belongs to it where the page repeats that pattern or goes
 * on afterwards; a single one at the very end asks for comments on the whole.
 */
function settleFar(far: readonly { draft: Draft; box: Group; last: boolean }[]): Draft[] {
  const own: Draft[] = [];
  for (const { draft, box, last } of far) {
    if (last && far.length < 2) own.push({ control: box, comment: null });
    else draft.comment ??= box;
  }
  return own;
}
