import { isInvitationToEdit } from '../words/invitations.ts';
import { isGenericLabel } from '../words/prompts.ts';
import { attributeOf, localNameOf } from './nodes.ts';

const editNames =
  /(^|[-_\s])(click-?to-?edit|edit(able)?-?in-?place|inline-?edit(able)?|editable)($|[-_\s])/i;
const answerHeads = /answer|response|reply|antwort|réponse|respuesta|risposta/i;
const opening = /^(pointer|text|cell|copy)$/;
/** Elements in a place that shows one answer. */
const mostParts = 4;

/**
 * Whether an element shows an answer and becomes a text box only once it is pressed: it says so ("Click to
 * answer"), is called so, or is the cell of a grid or table under the head "Answer". A cell that states that it
 * is only read is none, and what opens nothing is refused when it is written to.
 */
export function isAnswerPlace(element: Element, role: string | null): boolean {
  const isCell = role === 'gridcell' || localNameOf(element) === 'td';
  if (!isCell && !(attributeOf(element, 'tabindex') === '0' && (role === null || role === 'button')))
    return false;
  if (element.childElementCount > mostParts || attributeOf(element, 'aria-readonly') === 'true') return false;
  if (['title', 'aria-label'].some((name) => isInvitationToEdit(attributeOf(element, name) ?? '')))
    return true;
  if (isInvitationToEdit((element.textContent ?? '').slice(0, 80))) return true;
  const isNamed = editNames.test(attributeOf(element, 'class') ?? '');
  if (!isCell) return isNamed && role === null;
  return isAnswerHead(headOf(element)) && (isNamed || opensOnPress(element, role));
}

const isAnswerHead = (text: string): boolean =>
  answerHeads.test(text) && !/question/i.test(text) && isGenericLabel(text);

function opensOnPress(element: Element, role: string | null): boolean {
  if (role === 'gridcell' && attributeOf(element, 'tabindex') !== null) return true;
  return attributeOf(element, 'tabindex') === '0' || opening.test(getComputedStyle(element).cursor);
}

/** The text over the column of a cell; tables are not read yet when this is asked. */
function headOf(cell: Element): string {
  const grid = cell.closest('[role=grid], [role=treegrid]');
  const place = attributeOf(cell, 'aria-colindex');
  const cells = [...(cell.parentElement?.children ?? [])];
  const index = cells.filter((at) => at.matches('td, th, [role=gridcell], [role=rowheader]')).indexOf(cell);
  const named = place && grid?.querySelector(`[role=columnheader][aria-colindex="${CSS.escape(place)}"]`);
  const heads = grid?.querySelectorAll('[role=columnheader]') ?? [];
  const head = named || heads[index] || cell.closest('table')?.rows[0]?.cells[index];
  return head?.textContent?.trim() ?? '';
}
