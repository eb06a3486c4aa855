import type { Field, QuestionElements } from '../detect/field.ts';
import type { Question } from '../types.ts';
import { holds, isSelect, isTextBox, labelsOf, textOf, treeOf } from './element.ts';
import type { LabelsOf } from './labels.ts';
import { isList, takesText } from './kind.ts';
import { lettersOf } from './sameText.ts';

/** A question as it was scanned, and what to recognise its elements by just before they are written to. */
export interface Target {
  readonly question: Question;
  readonly elements: QuestionElements;
  readonly fingerprint: string;
}

/** `labels`: how labels are looked up; those of a whole page are found faster together. */
export function toTarget(
  question: Question,
  elements: QuestionElements,
  labels: LabelsOf = labelsOf,
): Target {
  return { question, elements, fingerprint: fingerprint(question, elements, labels) };
}

/**
 * What a control is and what it is asked, in one comparable line. A page that reuses the node for another
 * question, relabels an option, moves the control out of the flow or tightens its limits changes it.
 */
export function fingerprint(
  question: Question,
  elements: QuestionElements,
  labels: LabelsOf = labelsOf,
): string {
  const fields = elements.comment ? [elements.control, elements.comment] : [elements.control];
  const prompt = lettersOf(question.text);
  const { element } = elements.control;
  const around = lettersOf(textOf(elements.box));
  // Both must stay: a label that was turned to another control still stands in the box, and the other way round.
  const isAround = around.includes(prompt);
  const isNamed = namesOf(element, labels).some((name) => name.includes(prompt));
  // A prompt put together from table headers stands nowhere in one piece: then the whole box must stay.
  const asked = isAround || isNamed ? [isAround, isNamed] : around;
  return JSON.stringify([asked, holds(elements.box, element), fields.map((field) => shapeOf(field, labels))]);
}

function shapeOf(field: Field, labels: LabelsOf): unknown {
  const { element } = field;
  const attribute = (name: string) => element.getAttribute(name);
  return [
    element.localName,
    takesText(field) ? getComputedStyle(element).position : null,
    ['type', 'name', 'role', 'maxlength', 'min', 'max'].map(attribute),
    isSelect(element) ? [...element.options].map((option) => lettersOf(option.text)) : [],
    (isList(field) ? [] : field.options).map((option) => [
      option.element.localName,
      option.element.getAttribute('type'),
      howNear(option.element, lettersOf(option.text), labels),
    ]),
  ];
}

/** How near to an option its text stands: 0 for its own name, then beside it, then around it; else -1. */
function howNear(element: Element, text: string, labels: LabelsOf): number {
  const beside = [element.nextElementSibling, element.parentElement].map((at) => [
    at ? lettersOf(textOf(at)) : '',
  ]);
  return [namesOf(element, labels), ...beside].findIndex((names) =>
    names.some((name) => name.includes(text)),
  );
}

/** Every text by which the page may name an element, letters only. */
function namesOf(element: Element, labels: LabelsOf): string[] {
  const tree = treeOf(element);
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id && tree?.getElementById(id)) || null)
    .map((label) => (label ? textOf(label) : ''));
  const written = ['aria-label', 'placeholder', 'title', 'value'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  const own = isTextBox(element) ? '' : textOf(element);
  return [...written, ...named, ...labels(element).map(textOf), own].map(lettersOf);
}
