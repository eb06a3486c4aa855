import { attributeOf, parentOf } from '../page/nodes.ts';
import { isRequiredOnly, standards } from './marks.ts';

/**
 * A number in an element of its own ("1.2" before the question) is set off by layout, not by a space. A bare one
 * gets the dot that tells it from the first word of the question.
 */
export function joined(before: string, added: string, last: Text | undefined): string {
  // "AC-1", "*" and the question stand side by side.
  if (/^\s*\*\s*$/.test(added)) return `${before} * `;
  if (isCode(before, added, last)) return `${before.trim()}. ${added.trimStart()}`;
  // "… at rest?" and "Required" are set apart by layout alone.
  const word = added.replaceAll(/^[([*]+|[)\]*.\s]+$/g, '');
  if (/\S$/.test(before) && /^\S/.test(added) && word !== '' && isRequiredOnly(word))
    return `${before} (${word})`;
  if (!/[\d.)]\s*$/.test(before) || !/^\s*\p{L}/u.test(added)) return before + added;
  const isSpaced = /\s$/.test(before) || /^\s/.test(added);
  const holder = last && parentOf(last);
  const counts =
    holder && countingNames.test(`${attributeOf(holder, 'class') ?? ''} ${attributeOf(holder, 'id') ?? ''}`);
  if (/^\s*\d{1,3}\s*$/.test(before) && (!isSpaced || counts || /^\s*0\d/.test(before)))
    return `${before.trim()}. ${added.trimStart()}`;
  return isSpaced ? before + added : `${before} ${added}`;
}
/** "PRV-07" or "B2" in an element of its own, before a sentence that begins there; an algorithm is named in the same way. */
function isCode(before: string, added: string, last: Text | undefined): boolean {
  const code = before.trim();
  if (!/^(?:[A-Z]{2,6}[-.]\d{1,4}(?:[.-]\d{1,3})*|[A-Z]\d{1,2})$/.test(code)) return false;
  if (!/^\s*[¿"“„«]?\p{Lu}/u.test(added)) return false;
  return last?.data.trim() === code && !isStandard.test(code);
}
const isStandard = new RegExp(`^(${standards})\\b`);
/** How the element of a number calls itself. */
const countingNames = /num|ordinal|index|counter|(^|[-_\s]|lbl|label)(no|nr|idx)($|[-_\s])/i;
