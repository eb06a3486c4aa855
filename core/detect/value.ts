import type { AnswerParts } from '../types.ts';
import { faceTexts } from './face/face.ts';
import { lookingChosen } from './face/look.ts';
import type { Field, FieldOption } from './field.ts';
import { attributeOf } from './page/nodes.ts';
import { isEmptyChoice } from './words/empty.ts';
import { isInvitationToEdit } from './words/invitations.ts';
import { singleLine } from './words/tokens.ts';

/**
 * The part of an answer that this control holds now: `text` for a text control, `choice` for anything with
 * options, null where it is empty. A placeholder or "No answer" counts as empty. A file is never read.
 * Line breaks of a text are kept; those of a rich editor are the ones a person sees.
 */
export function readField(field: Field): AnswerParts {
  switch (field.kind) {
    case 'file':
      return { choice: null, text: null };
    case 'text':
    case 'textarea':
    case 'number':
    case 'date':
      return { choice: null, text: textIn(field.element) || null };
    case 'richtext':
      return { choice: null, text: editorText(field.element) || null };
    case 'select':
    case 'multiselect':
      return { choice: selectedTexts(field), text: null };
    default:
      return { choice: listOrNull(chosenOptions(field.options).map(({ text }) => text)), text: null };
  }
}

/**
 * The options that are on. ARIA states and native `checked` are believed first; plain buttons that carry
 * neither are told apart by a state word in their class or data-state.
 */
export function chosenOptions(options: readonly FieldOption[]): FieldOption[] {
  const stated = options.filter(({ element }) => statedOn(element));
  if (stated.length > 0) return stated;
  if (options.some(({ element }) => hasState(element))) return paintedOn(options);
  const marked = options.filter(({ element }) => looksOn(element));
  const isLoneSwitch = options.length === 1;
  return marked.length > 0 && (isLoneSwitch || marked.length < options.length)
    ? marked
    : [...lookingChosen(options)];
}

/** Some painted radio buttons leave their native twin behind, and only the picture around it is right. */
function paintedOn(options: readonly FieldOption[]): FieldOption[] {
  if (
    options.length < 2 ||
    !options.every(({ element }) => isNativeCheck(element) && element.type === 'radio')
  )
    return [];
  const painted = options.filter(({ element }) =>
    /(^|[-_\s])(checked|selected)($|\s)/i.test(attributeOf(element.parentElement ?? element, 'class') ?? ''),
  );
  return painted.length === 1 ? painted : [];
}

const stateAttributes = ['aria-checked', 'aria-pressed', 'aria-selected'];

/** Whether the option itself says if it is on. */
export function hasState(element: Element): boolean {
  return isNativeCheck(element) || stateAttributes.some((name) => element.hasAttribute(name));
}

function statedOn(element: Element): boolean {
  if (isNativeCheck(element)) return element.checked;
  return stateAttributes.some((name) => element.getAttribute(name) === 'true');
}

function isNativeCheck(element: Element): element is HTMLInputElement {
  return element.localName === 'input' && /^(radio|checkbox)$/.test((element as HTMLInputElement).type);
}

function looksOn(element: Element): boolean {
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-state') ?? ''}`;
  return /(^|[\s_-])(active|selected|checked|chosen|pressed|on|current)($|\s)/i.test(marks);
}

/** What a text box holds, or what stands in a place that is one only while it is edited. */
function textIn(element: Element): string {
  if ('value' in element) return String(element.value);
  const shown = editorText(element);
  return isInvitationToEdit(shown) ? '' : shown;
}

function editorText(element: Element): string {
  const hint = element.querySelector(
    '[contenteditable="false"]:is([data-slate-placeholder], [class*="placeholder" i])',
  );
  const text = hint ? '' : ((element as HTMLElement).innerText ?? element.textContent ?? '');
  return text.replaceAll(/[\u200b\ufeff]/g, '').trim();
}

/** A native select answers from its options; a custom one shows its answer on its face. */
function selectedTexts(field: Field): string[] | null {
  const { element } = field;
  if (element.localName === 'select') {
    const selected = [...(element as HTMLSelectElement).selectedOptions].filter(({ value }) => value !== '');
    return chosenTexts(selected.map((option) => option.label || option.text));
  }
  if (isOpenList(field)) return chosenTexts(chosenOptions(field.options).map(({ text }) => text));
  return chosenTexts(faceTexts(element));
}

/**
 * A list that always stands open tells its choice by its options; in one that pops up their marks may only say
 * which option the keyboard is on.
 */
export function isOpenList({ element, options }: Field): boolean {
  if (options.length === 0 || element.hasAttribute('aria-expanded') || element.hasAttribute('aria-haspopup'))
    return false;
  return options.every((option) => element.contains(option.element) && option.element.checkVisibility());
}

function chosenTexts(texts: readonly string[]): string[] | null {
  return listOrNull(texts.map(singleLine).filter((text) => !isEmptyChoice(text)));
}

function listOrNull(texts: readonly string[]): string[] | null {
  const real = texts.filter((text) => !isEmptyChoice(text));
  return real.length > 0 ? real : null;
}
