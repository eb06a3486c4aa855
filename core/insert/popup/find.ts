import { isConnected, isTextBox, selfAndAncestors, textOf, treeOf } from '../element.ts';
import { plainText } from '../sameText.ts';
import { isClippedAway } from '../visible/isCutOff.ts';
import { isPainted } from '../visible/painted.ts';
import { reachablePoints } from '../visible/hit.ts';

const optionRoles =
  '[role="option"], [role="menuitemradio"], [role="menuitemcheckbox"], [role="menuitem"], [role="treeitem"]';

/** Everything below a root, open shadow trees included. */
export function* below(root: Document | ShadowRoot | Element): Generator<Element> {
  if ('shadowRoot' in root && root.shadowRoot) yield* below(root.shadowRoot);
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* below(element.shadowRoot);
  }
}

/**
 * Elements below `place` that read exactly `text` and are shown: those with an option's role, or where there is
 * none of those, the innermost ones. Libraries keep decoy lists of no height for screen readers.
 */
export function optionsReading(text: string, place: Document | Element): Element[] {
  const wanted = plainText(text);
  const reading = [...below(place)].filter(
    (element) => isAboutAsLong(element, wanted) && reads(element, wanted) && isShown(element),
  );
  const options = reading.filter((element) => element.matches(optionRoles));
  return options.length > 0
    ? options
    : reading.filter((element) => !reading.some((other) => isInside(other, element)));
}

/** An option may bear its text twice, once to be seen and once to be heard. */
function reads(element: Element, wanted: string): boolean {
  if (plainText(textOf(element)) === wanted) return true;
  if (!element.matches(optionRoles)) return false;
  const heard = [...below(element)].filter(
    (at) => at.childElementCount === 0 && !at.closest('[aria-hidden="true"]'),
  );
  return plainText(heard.map(textOf).join(' ')) === wanted;
}

/** A look at the length first, so that a long page is not copied once for every element in it. */
function isAboutAsLong(element: Element, wanted: string): boolean {
  return element.childElementCount <= 8 && textOf(element).length <= wanted.length * 2 + 80;
}

function isInside(inner: Element, outer: Element): boolean {
  return inner !== outer && outer.contains(inner);
}

export function isShown(element: Element): boolean {
  if (!isConnected(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 0 &&
    height > 0 &&
    isPainted(element) &&
    ![...selfAndAncestors(element)].some((at) => isClippedAway(at))
  );
}

/** Brings an option of a scrolling list into reach; false where a press would meet something else. */
export function bringIntoReach(option: Element): boolean {
  option.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  return reachablePoints(option) > 0;
}

/** The lists that a trigger, something in it or the combobox around it says are its own. */
export function listsOf(trigger: Element): Element[] {
  const claimants = [
    trigger,
    ...below(trigger),
    trigger.closest('[role="combobox"], [aria-controls], [aria-owns]'),
  ];
  return claimants.flatMap((claimant) => {
    const ids = ['aria-controls', 'aria-owns'].flatMap(
      (name) => claimant?.getAttribute(name)?.split(/\s+/) ?? [],
    );
    const named = ids.flatMap((id) => (claimant && byId(claimant, id)) ?? []);
    // Some name their own text box as well.
    return named.filter((list) => !isTextBox(list) && list !== trigger);
  });
}

function byId(claimant: Element, id: string): Element | null {
  if (id === '') return null;
  return treeOf(claimant)?.getElementById(id) ?? claimant.ownerDocument.getElementById(id);
}
