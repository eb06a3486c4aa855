import type { Atom } from '../page/atoms.ts';
import { attributeOf, isElement, localNameOf, nextOf, parentOf, previousOf } from '../page/nodes.ts';
import { isClosedAnswer } from '../words/answers.ts';
import { longestText, singleLine } from '../words/tokens.ts';
import { isGroupElement } from './checks.ts';

/** How many buttons one question offers. */
const fewest = 2;
const most = 11;
/** In UTF-16 code units. */
const longestAnswer = 80;

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
  const readable = [...sets].filter(([, set]) => mayOfferAnswers(set));
  const offering = new Set(readable.flatMap(([place, set]) => (offersAnswers(place, set) ? [set] : [])));
  // What a page makes the answers of one question of, it makes those of the next one of.
  const looks = new Set([...offering].flatMap((set) => lookOf(set) ?? []));
  return readable.map(([, set]) => set).filter((set) => offering.has(set) || looks.has(lookOf(set) ?? ''));
}

/** What buttons of their own making are called; null for real ones, which do much else beside. */
function lookOf(set: readonly Atom[]): string | null {
  const [first, ...rest] = set.map(({ anchor }) =>
    localNameOf(anchor) === 'button' ? '' : (attributeOf(anchor, 'class') ?? ''),
  );
  return first && rest.every((name) => name === first) ? first : null;
}

export function buttonText(element: Element): string {
  const own = singleLine(textWithoutKey(element).slice(0, longestText));
  return own || singleLine(attributeOf(element, 'aria-label') ?? attributeOf(element, 'value') ?? '');
}

/** "A Ad hoc": which key presses the button is no part of its text. */
function textWithoutKey(element: Element): string {
  const text = element.textContent ?? '';
  const key = element.querySelector('kbd')?.textContent ?? '';
  return key !== '' && text.trimStart().startsWith(key) ? text.trimStart().slice(key.length) : text;
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

function mayOfferAnswers(set: readonly Atom[]): boolean {
  if (set.length < fewest || set.length > most || set.some(({ element }) => leadsElsewhere(element)))
    return false;
  return set.every(({ element }) => {
    const { length } = buttonText(element);
    return length > 0 && length <= longestAnswer;
  });
}

/** A link to another page, or to another view of this one, leaves the form. */
const leadsElsewhere = (element: Element): boolean =>
  localNameOf(element) === 'a' && /^(?!#[^/!]*$|javascript:)./is.test(attributeOf(element, 'href') ?? '');

function offersAnswers(place: Element, set: readonly Atom[]): boolean {
  const texts = set.map(({ element }) => buttonText(element));
  const toggles = set.every(({ element }) => element.hasAttribute('aria-pressed'));
  if (toggles || texts.filter(isClosedAnswer).length >= fewest) return true;
  // Buttons that are grouped may do anything; what does not call itself a button and is grouped is chosen from.
  return (isGroupElement(place) && set.every(isUntold)) || isScale(place, texts);
}

const isUntold = ({ element }: Atom): boolean =>
  localNameOf(element) !== 'button' && attributeOf(element, 'role') === null;

/** From 0, or from 1 in an element that calls itself a scale: other numbers in a row turn pages. */
function isScale(place: Element, texts: readonly string[]): boolean {
  const start =
    texts[0] === '0' || scaleNames.test(attributeOf(place, 'class') ?? '') ? Number(texts[0]) : -1;
  return (
    texts.length > 3 && start >= 0 && start < 2 && texts.every((text, at) => text === String(start + at))
  );
}
const scaleNames = /rat(e|ing)|scale|score|stars?\b|maturity|likert|level/i;
