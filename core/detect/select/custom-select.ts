import type { FieldOption } from '../field.ts';
import type { Atom } from '../page/atoms.ts';
import { referenced } from '../around/labels.ts';
import { attributeOf, parentOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';
import { isPainted } from '../page/shown.ts';
import { isEmptyChoice } from '../words/empty.ts';
import { longestText, singleLine } from '../words/tokens.ts';

export interface SelectOptions {
  /** Options that stand in the page now. */
  readonly live: readonly FieldOption[];
  /** All option texts known, also where the options themselves exist only while it is open. */
  readonly texts: readonly string[];
  readonly multiple: boolean;
}

/** The options of a native select in page order, placeholder included. */
export function nativeOptions(select: HTMLSelectElement): SelectOptions {
  const live = Array.from(select.options, (element) => ({ text: textOf(element), element }));
  return { live, texts: live.map(({ text }) => text), multiple: select.multiple };
}

/**
 * What a custom select offers: the list it names, the options inside it, or the texts of the hidden native
 * select it was built over. Empty where nothing is known before it is opened.
 */
export function customOptions(scan: Scan, { kind, element }: Atom): SelectOptions {
  const list = kind === 'listbox' ? element : listOf(element);
  const live = Array.from(list?.querySelectorAll('[role=option]') ?? [], (option) => ({
    text: textOf(option),
    element: option,
  }));
  const multiple = list !== null && attributeOf(list, 'aria-multiselectable') === 'true';
  if (live.length > 0) return { live, texts: live.map(({ text }) => text), multiple };
  const twin = hiddenSelect(scan, element);
  const behind = twin ? nativeOptions(twin) : { texts: [], multiple };
  // Some keep nothing but a placeholder in it, or options without a text, until an answer is chosen.
  const texts = behind.texts.every(isEmptyChoice) ? [] : behind.texts;
  return { live: [], texts, multiple: multiple || behind.multiple };
}

function textOf(option: Element): string {
  const named = option.localName === 'option' ? (option as HTMLOptionElement).label : '';
  const text = (named || option.textContent || attributeOf(option, 'aria-label') || '').slice(0, longestText);
  // The hidden select of a custom one may hold the markup of its options as text.
  return singleLine(/^\s*<.*>\s*$/.test(text) ? text.replaceAll(/<[^>]*>/g, ' ') : text);
}

/** The list a custom select opens, where it names one or holds one. */
export function listOf(element: Element): Element | null {
  const [list] = [...referenced(element, 'aria-controls'), ...referenced(element, 'aria-owns')];
  return list ?? element.querySelector('[role=listbox]');
}

/** The native select next to (or inside) a custom one, if it is the only one there. */
function hiddenSelect(scan: Scan, element: Element): HTMLSelectElement | null {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    const [select, another] = Element.prototype.querySelectorAll.call(
      at,
      'select',
    ) as NodeListOf<HTMLSelectElement>;
    if (select) return another || isPainted(scan, select) || !isNear(select, element) ? null : select;
  }
  return null;
}

/** The select of another widget in the same box stands in that widget. */
function isNear(select: Element, element: Element): boolean {
  const around = [parentOf(select), parentOf(parentOf(select) ?? select)];
  return element.contains(select) || around.some((box) => box?.contains(element));
}
