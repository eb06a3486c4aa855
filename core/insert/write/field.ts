import type { Field } from '../../detect/field.ts';
import { attributeOf } from '../../detect/page/nodes.ts';
import { isOpenList } from '../../detect/value.ts';
import { isHtml, isSelect, isTextBox, selfAndAncestors } from '../element.ts';
import { isList } from '../kind.ts';
import { chooseInPopup } from '../popup/choose.ts';
import { refuse, type Refused } from '../refusal.ts';
import { selectObstacle, writeSelect } from './choice/nativeSelect.ts';
import { optionsObstacle, writeOptions } from './choice/options.ts';
import { writePlace } from './place.ts';
import { writeRichText } from './richText.ts';
import { asHeld, writeText } from './text.ts';
import { isTypedInput, typedObstacle, writeTyped } from './typed.ts';

/** Why this control would not take this text, judged before anything is written. */
export function textObstacle(field: Field, text: string, statedLength: number | null): Refused | null {
  const { element } = field;
  if (isTagInput(element)) return refuse('not-fillable');
  if (isTypedInput(element)) return typedObstacle(element, text);
  const live = isTextBox(element) && element.maxLength >= 0 ? element.maxLength : Infinity;
  const most = Math.min(live, statedLength ?? Infinity);
  const length = asHeld(element, text).length;
  return length > most ? refuse('too-long', { id: 'length', length, most }) : null;
}

/** Takes one word after the other and shows each as a tag: what merely stands in it is not taken yet. */
function isTagInput(element: Element): boolean {
  return [...selfAndAncestors(element)]
    .slice(0, 3)
    .some((at) => tagNames.test(attributeOf(at, 'class') ?? ''));
}
const tagNames = /(^|[-_\s])(tags?[-_]?(input|field|editor)|input[-_]?tags?|form-tags)($|[-_\s])/i;

/** Why this control would not take these options, judged before anything is written. */
export function choiceObstacle(field: Field, texts: readonly string[]): Refused | null {
  if (isSelect(field.element)) return selectObstacle(field.element, texts);
  return isPopup(field) ? null : optionsObstacle(field, texts);
}

export async function writeFieldText(
  field: Field,
  text: string,
  html: string | null,
): Promise<Refused | null> {
  const { element } = field;
  if (isTypedInput(element)) writeTyped(element, text);
  else if (isTextBox(element)) writeText(element, text);
  else if (isHtml(element)) {
    if (field.kind === 'text') return writePlace(element, text);
    await writeRichText(element, text, html);
  }
  return null;
}

export async function writeFieldChoice(field: Field, texts: readonly string[]): Promise<Refused | null> {
  if (isSelect(field.element)) writeSelect(field.element, texts);
  else if (isPopup(field)) return chooseInPopup(field, texts);
  else await writeOptions(field, texts);
  return null;
}

/** A custom select whose options are not standing in the page all the time. */
function isPopup(field: Field): boolean {
  return isList(field) && !isOpenList(field);
}
