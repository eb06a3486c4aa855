/** Every key of the panel and what it does, in the order of the overlay. */
export const keys = [
  { keys: ['j', 'ArrowDown'], shown: 'j or ↓', act: 'next', does: 'Next question' },
  { keys: ['k', 'ArrowUp'], shown: 'k or ↑', act: 'previous', does: 'Previous question' },
  { keys: ['a'], shown: 'a', act: 'approve', does: 'Approve' },
  { keys: ['A'], shown: 'A', act: 'approve-next', does: 'Approve and go to the next' },
  { keys: ['i'], shown: 'i', act: 'insert', does: 'Insert' },
  { keys: ['u'], shown: 'u', act: 'undo', does: 'Undo the insertion' },
  { keys: ['s'], shown: 's', act: 'skip', does: 'Skip' },
  { keys: ['l'], shown: 'l', act: 'save', does: 'Save the approved answer to the library' },
  { keys: ['e'], shown: 'e', act: 'edit', does: 'Edit the answer; Esc leaves the field' },
  { keys: ['o'], shown: 'o', act: 'alternatives', does: 'Other answers' },
  { keys: ['f'], shown: 'f', act: 'find', does: 'Search the record' },
  { keys: ['n'], shown: 'n', act: 'note', does: 'Write a note' },
  { keys: ['x'], shown: 'x', act: 'reject', does: 'Reject, with a comment' },
  { keys: ['h'], shown: 'h', act: 'history', does: 'History' },
  { keys: ['I'], shown: 'I', act: 'insert-all', does: 'Insert all approved answers' },
  { keys: ['U'], shown: 'U', act: 'undo-all', does: 'Undo all insertions' },
  { keys: ['c'], shown: 'c', act: 'check', does: 'Check before handing in' },
  { keys: ['r'], shown: 'r', act: 'reveal', does: 'Show in page' },
  { keys: ['/'], shown: '/', act: 'search', does: 'Search this questionnaire' },
  { keys: ['?'], shown: '?', act: 'keys', does: 'This list' },
] as const;

export type KeyAct = (typeof keys)[number]['act'];

/** What a key does, or null. */
export function actOf(key: string): KeyAct | null {
  return keys.find((one) => (one.keys as readonly string[]).includes(key))?.act ?? null;
}
