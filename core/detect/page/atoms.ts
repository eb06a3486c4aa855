import { nearest } from '../around/labels.ts';
import { isAnswerPlace } from './answer-place.ts';
import { attributeOf, localNameOf } from './nodes.ts';

/** What a single element is, before elements are put together to fields. */
export type AtomKind =
  | 'text'
  | 'textarea'
  | 'richtext'
  | 'number'
  | 'date'
  | 'file'
  | 'select'
  | 'multiselect'
  | 'combobox'
  | 'listbox'
  | 'radio'
  | 'checkbox'
  | 'switch'
  | 'button'
  /** Shows an answer, and has a text box only while it is edited. */
  | 'place';

/** One element that takes an answer, or one option of it. */
export interface Atom {
  readonly kind: AtomKind;
  readonly element: Element;
  /** Where it stands in the page: the element itself, or the frame around an editor's document. */
  readonly anchor: Element;
  /** Place in page order among everything that was collected. */
  readonly order: number;
}

const inputKinds: Readonly<Record<string, AtomKind>> = {
  text: 'text',
  email: 'text',
  tel: 'text',
  url: 'text',
  number: 'number',
  range: 'number',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  week: 'date',
  time: 'date',
  file: 'file',
  radio: 'radio',
  checkbox: 'checkbox',
  button: 'button',
};
const roleKinds: Readonly<Record<string, AtomKind>> = {
  textbox: 'richtext',
  radio: 'radio',
  checkbox: 'checkbox',
  switch: 'switch',
  combobox: 'combobox',
  listbox: 'listbox',
  button: 'button',
};

/** The kind of control this element is by its tag, type and role, or null. Whether it is in use is not asked. */
export function atomKindOf(element: Element): AtomKind | null {
  const role = attributeOf(element, 'role');
  switch (localNameOf(element)) {
    case 'input':
      return inputKind(element as HTMLInputElement, role);
    case 'textarea':
      return 'textarea';
    case 'select':
      return (element as HTMLSelectElement).multiple ? 'multiselect' : 'select';
    case 'button':
      return opensList(element)
        ? 'combobox'
        : (roleKind(role) ?? (isPaintedSwitch(element) ? 'switch' : 'button'));
    default:
      if (role === 'button' && opensList(element)) return 'combobox';
      if (isEditable(element)) return 'richtext';
      if (isAnswerPlace(element, role)) return 'place';
      if (role !== null) return roleKind(role);
      return isSelectByName(element) ? 'combobox' : isPill(element) ? 'button' : null;
  }
}

/** Longest text of an option that is pressed, in UTF-16 code units. */
const longestPill = 40;

/** One of several short texts side by side that can be focused and have no role: each works as a button. */
function isPill(element: Element): boolean {
  if (attributeOf(element, 'tabindex') !== '0' || !/^(div|span|li|a)$/.test(localNameOf(element)))
    return false;
  const beside = element.nextElementSibling ?? element.previousElementSibling;
  if (beside?.localName !== localNameOf(element) || attributeOf(beside, 'tabindex') !== '0') return false;
  const text = (element.textContent ?? '').slice(0, longestPill + 1).trim();
  return (
    text !== '' && text.length <= longestPill && !element.querySelector('input, select, textarea, [tabindex]')
  );
}

/** A button without a word that is called a switch: its state is only painted. */
function isPaintedSwitch(element: Element): boolean {
  const isNamed = /(^|[-_\s])switch($|\s)/i.test(attributeOf(element, 'class') ?? '');
  return isNamed && !element.hasAttribute('aria-pressed') && !/\p{L}/u.test(element.textContent ?? '');
}

const selectNames = /(^|[-_\s])(select(ion)?|dropdown|combo-?box|picker)($|[-_\s])/i;

const isCalledSelect = (element: Element): boolean => selectNames.test(attributeOf(element, 'class') ?? '');

/** A button that opens a list of options; in an element that is named after it, any popup is one. */
function opensList(element: Element): boolean {
  const popup = attributeOf(element, 'aria-haspopup');
  if (popup !== 'true' && popup !== 'dialog') return popup === 'listbox';
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot && selectNames.test(localNameOf(root.host));
}

/** Without any role, what can be focused, is called a select and holds no control of its own works as one. */
function isSelectByName(element: Element): boolean {
  if (attributeOf(element, 'tabindex') !== '0' || localNameOf(element).includes('-')) return false;
  // What opens something and is no button of a menu shows what was chosen.
  const opens = attributeOf(element, 'aria-haspopup') === 'true' && /^(div|span)$/.test(localNameOf(element));
  if (!opens && !isCalledSelect(element)) return false;
  return !element.querySelector(
    'input:not([type=hidden], [readonly], [tabindex="-1"]), textarea, [contenteditable], [tabindex="0"], ' +
      ':is([role=combobox], [role=textbox], [role=listbox], [role=radio], [role=checkbox])',
  );
}

function inputKind(input: HTMLInputElement, role: string | null): AtomKind | null {
  // A search of the site is no control, one for the options of a select is.
  if (input.type === 'search')
    return role === 'combobox' && nearest(input, isCalledSelect, 4) ? 'combobox' : null;
  const kind = inputKinds[input.type] ?? null;
  if (kind === 'checkbox' && role === 'switch') return 'switch';
  if (kind !== 'text') return kind;
  // A calendar opens as a dialog or grid beside a text that can be typed.
  const isCalendar = /^(dialog|grid)$/.test(attributeOf(input, 'aria-haspopup') ?? '');
  return (role === 'combobox' && !isCalendar) || opensList(input) ? 'combobox' : kind;
}

function roleKind(role: string | null): AtomKind | null {
  return role ? (roleKinds[role] ?? null) : null;
}

function isEditable(element: Element): boolean {
  const value = attributeOf(element, 'contenteditable');
  return value !== null && value !== 'false' && (element as HTMLElement).isContentEditable;
}
