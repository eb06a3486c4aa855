import { holds, nodesBetween } from '../around/between.ts';
import { nearest } from '../around/labels.ts';
import type { Row } from '../around/table.ts';
import { attributeOf, localNameOf, parentOf } from '../page/nodes.ts';
import { ownLabel, type Surroundings } from '../prompt/own-label.ts';
import { chunksIn } from '../text/chunks.ts';
import { isMarkOnly } from '../text/marks.ts';
import { isCommentLabel, isConditionalRequest } from '../words/comments.ts';
import { isCounter, isGenericLabel, isHelpLike, isOtherOption, isQuestionLike } from '../words/prompts.ts';
import type { Draft } from './drafts.ts';
import { firstAtom, isChoice, lastAtom, type Group } from './groups.ts';

/** What a text box is to the question before it. */
type Relation = 'question' | 'comment' | 'far comment' | 'part';

/**
 * Ties text boxes to the choice they belong to: a comment box becomes the second part of the answer, an
 * "Other: ___" box is a part of its option and is dropped. A box with a question of its own stays one.
 */
export function attachComments(surroundings: Surroundings, groups: readonly Group[]): Draft[] {
  const atoms = groups.flatMap((group) => group.atoms.map((atom) => ({ atom, group })));
  const inOrder = atoms.toSorted((a, b) => a.atom.order - b.atom.order);
  const drafts = new Map<Group, Draft>();
  const far: { draft: Draft; box: Group; last: boolean }[] = [];
  let before: Draft | null = null;
  let earlier: Element | null = null;
  for (const [index, { group }] of inOrder.entries()) {
    const known = drafts.get(group);
    if (known) {
      before = known;
      continue;
    }
    const next = inOrder[index + 1]?.atom.anchor ?? null;
    const outside = [earlier, next].filter((element) => element !== null);
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
  }
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

/** A text box, the question before it, and the controls right before and after the two. */
interface Neighbours {
  readonly host: Group;
  readonly group: Group;
  readonly outside: readonly Element[];
}

function relationOf(around: Surroundings, before: Draft, neighbours: Neighbours): Relation {
  const { host, group } = neighbours;
  if (!isText(group)) return 'question';
  const start = lastAtom(before.comment ?? host);
  const box = firstAtom(group);
  if (isChoice(host.kind) && lastAtom(host).order > box.order) return 'part';
  const own = ownLabel(around, box.anchor);
  if (own !== '' && !mayFollow(own)) return 'question';
  const nodes = nodesBetween(around.scan, start.anchor, box.anchor);
  if (!nodes) return 'question';
  const between = chunksIn(around.scan, nodes)
    .map(({ text }) => text)
    .filter((text) => !isMarkOnly(text) && !isCounter(text) && !isHelpLike(text));
  const label = own || between.join(' ');
  const sameRow = inSameRow(around, host, group);
  if (!isChoice(host.kind) || before.comment)
    return isCommentLabel(label) && (sameRow || shareBox(neighbours)) ? 'part' : 'question';
  return relationToChoice(around, { ...neighbours, label, between, sameRow });
}

interface Pair extends Neighbours {
  readonly label: string;
  readonly between: readonly string[];
  readonly sameRow: boolean | null;
}

function relationToChoice(around: Surroundings, pair: Pair): Relation {
  const { host, group, label, between, sameRow } = pair;
  if (group.kind === 'text' && isOtherOption(host.optionTexts.at(-1) ?? '')) {
    if (label === '' || isOtherOption(label)) return 'part';
  }
  if (label === '') {
    const placeholder = attributeOf(firstAtom(group).element, 'placeholder') ?? '';
    if (sameRow === false || isQuestionLike(placeholder)) return 'question';
    const saysMore = placeholder === '' || isCommentLabel(placeholder) || isGenericLabel(placeholder);
    return saysMore || shareBox(pair) ? 'comment' : 'question';
  }
  if (isCommentLabel(label) || (isGenericLabel(label) && between.length === 0)) {
    if (sameRow === false) return 'question';
    return sameRow || shareBox(pair) || !isClosedBox(around, host) ? 'comment' : 'far comment';
  }
  return isConditionalRequest(label) && shareBox(pair) ? 'comment' : 'question';
}

/** Whether a label can be that of a box which belongs to the answer above. */
const mayFollow = (label: string): boolean =>
  isCommentLabel(label) || isGenericLabel(label) || isOtherOption(label) || isConditionalRequest(label);

const isText = ({ kind }: Group): boolean => kind === 'text' || kind === 'textarea' || kind === 'richtext';

/** Whether both stand in one row of a table; null where neither is in a table with rows of its own. */
function inSameRow({ placeOf }: Surroundings, host: Group, group: Group): boolean | null {
  const first = rowsAround(placeOf, lastAtom(host).anchor);
  const second = rowsAround(placeOf, firstAtom(group).anchor);
  if (first.length === 0 && second.length === 0) return null;
  // A cell that spans both rows is the question the two belong to.
  return first.some((row) =>
    second.some((other) => row === other || row.cells.some((cell) => other.cells.includes(cell))),
  );
}

/** The table rows an element stands in, innermost first: tables nest. */
function rowsAround(placeOf: Surroundings['placeOf'], element: Element): Row[] {
  const rows: Row[] = [];
  for (let place = placeOf(element); place && rows.length < 4;) {
    rows.push(place.row);
    const outside: Element | null = parentOf(place.table);
    place = outside && placeOf(outside);
  }
  return rows;
}

/** Whether some element holds these two groups and neither the control before nor the one after them. */
function shareBox({ host, group, outside }: Neighbours): boolean {
  const inner = firstAtom(group).anchor;
  const box = nearest(firstAtom(host).anchor, (element) => holds(element, inner), 24);
  return box !== null && localNameOf(box) !== 'body' && !outside.some((element) => holds(box, element));
}

/** Whether the elements around this choice alone already hold a text that can be its prompt. */
function isClosedBox({ scan }: Surroundings, host: Group): boolean {
  const [first] = host.atoms;
  if (!first) return false;
  const own = scan.owner.get(first.anchor);
  const top = nearest(
    first.anchor,
    (element) => {
      const parent = parentOf(element);
      return parent === null || scan.owner.get(parent) !== own;
    },
    40,
  );
  return top !== null && chunksIn(scan, [top]).some(({ text }) => !isMarkOnly(text) && !isHelpLike(text));
}
