/** Every key of the panel in the order of the overlay, which says what each does. */
export const keys = [
  { keys: ['j', 'ArrowDown'], shown: ['j', '↓'], act: 'next' },
  { keys: ['k', 'ArrowUp'], shown: ['k', '↑'], act: 'previous' },
  { keys: ['a'], shown: ['a'], act: 'approve' },
  { keys: ['A'], shown: ['A'], act: 'approve-next' },
  { keys: ['i'], shown: ['i'], act: 'insert' },
  { keys: ['u'], shown: ['u'], act: 'undo' },
  { keys: ['s'], shown: ['s'], act: 'skip' },
  { keys: ['l'], shown: ['l'], act: 'save' },
  { keys: ['e'], shown: ['e'], act: 'edit' },
  { keys: ['o'], shown: ['o'], act: 'alternatives' },
  { keys: ['f'], shown: ['f'], act: 'find' },
  { keys: ['n'], shown: ['n'], act: 'note' },
  { keys: ['x'], shown: ['x'], act: 'reject' },
  { keys: ['h'], shown: ['h'], act: 'history' },
  { keys: ['I'], shown: ['I'], act: 'insert-all' },
  { keys: ['U'], shown: ['U'], act: 'undo-all' },
  { keys: ['c'], shown: ['c'], act: 'check' },
  { keys: ['r'], shown: ['r'], act: 'reveal' },
  { keys: ['/'], shown: ['/'], act: 'search' },
  { keys: ['?'], shown: ['?'], act: 'keys' },
] as const;

export type KeyAct = (typeof keys)[number]['act'];

/** What a key does, or null. */
export function actOf(key: string): KeyAct | null {
  return keys.find((one) => (one.keys as readonly string[]).includes(key))?.act ?? null;
}
