import type { Atom } from '../page/atoms.ts';
import { attributeOf, isElement, nextOf, parentOf, previousOf } from '../page/nodes.ts';
import { isClosedAnswer } from '../words/answers.ts';
import { longestText, singleLine } from '../words/tokens.ts';

/** How many buttons one question offers. */
const fewest = 2;
const most = 8;

/** Sets of neighbouring plain buttons that offer the answers to one question, such as Yes / No / N/A. */
export function groupButtons(atoms: readonly Atom[]): Atom[][] {
  const sets = new Map<Element, Atom[]>();
  for (const atom of atoms) {
    if (atom.kind !== 'button') continue;
    const place = placeOf(atom.anchor);
    if (!place) continue;
    const set = sets.get(place);
    if (set) set.push(atom);
    else sets.set(place, [atom]);
  }
  return [...sets.values()].filter(offersAnswers);
}

export function buttonText(element: Element): string {
  const own = singleLine((element.textContent ?? '').slice(0, longestText));
  return own || singleLine(attributeOf(element, 'aria-label') ?? attributeOf(element, 'value') ?? '');
}

/** The element the buttons of a set share: the parent, or its parent where each has a wrapper of its own. */
function placeOf(button: Element): Element | null {
  const parent = parentOf(button);
  return parent && !hasNeighbour(button, previousOf) && !hasNeighbour(button, nextOf)
    ? parentOf(parent)
    : parent;
}

function hasNeighbour(button: Element, step: (node: Node) => Node | null): boolean {
  let node = step(button);
  while (node && !isElement(node)) node = step(node);
  return node !== null;
}

function offersAnswers(set: readonly Atom[]): boolean {
  if (set.length < fewest || set.length > most) return false;
  const texts = set.map(({ element }) => buttonText(element));
  if (texts.some((text) => text === '' || text.length > 80)) return false;
  const toggles = set.every(({ element }) => element.hasAttribute('aria-pressed'));
  return toggles || texts.filter(isClosedAnswer).length >= fewest;
}
