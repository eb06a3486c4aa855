import { useEffectEvent, useLayoutEffect, type RefObject } from 'react';
import { isApproved } from '#core/review/state/approval.ts';
import { isCleared } from '#core/review/policy/rules.ts';
import { isUndoable } from '#core/review/standing.ts';
import type { Act } from '#core/review/state/acts.ts';
import { useTools } from '../useDesk.ts';
import type { Insertion } from '../panel/useInsertion.ts';
import type { View } from '../panel/useView.ts';
import { actOf, type KeyAct } from './keys.ts';

interface Given {
  readonly view: View;
  readonly insertion: Insertion;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  showKeys(): void;
  check(): void;
  insertAll(): void;
  undoAll(): void;
}

/** The whole panel by keyboard. Keys belong to a text field while one has the focus, and to an open dialog. */
export function useKeys({ view, insertion, searchBox, showKeys, check, insertAll, undoAll }: Given): void {
  const { desk } = useTools();

  const onCurrent = (kind: KeyAct) => {
    const record = view.records.find(({ id }) => id === view.currentId);
    if (!record) return;
    const act = (act: Act) => desk.act(record.id, act);
    if (kind === 'approve') act({ kind: 'approve' });
    if (kind === 'approve-next' && (isApproved(record) || act({ kind: 'approve' }) === null)) view.step(1);
    if (kind === 'skip' && act({ kind: 'skip' }) === null) view.step(1);
    if (kind === 'insert' && isCleared(record, desk.store.getState().settings)) insertion.insertOne(record);
    if (kind === 'undo' && isUndoable(record)) void insertion.undo([record.id]);
    if (kind === 'reveal') void desk.reveal(record.id);
    const detail = details[kind];
    if (detail) openDetail(detail);
    if (kind === 'save') document.querySelector<HTMLElement>('.card [data-key="save"]')?.click();
    if (kind === 'edit')
      document.querySelector<HTMLElement>('.card textarea, .card input, .card select')?.focus();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('dialog, [popover]')) return;
    if (target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')) {
      if (event.key === 'Escape') leaveField(target, event);
      return;
    }
    if (target.matches('input') && event.key.startsWith('Arrow')) return;
    const kind = actOf(event.key);
    if (!kind) return;
    event.preventDefault();
    if (kind === 'next') view.step(1);
    else if (kind === 'previous') view.step(-1);
    else if (kind === 'search') searchBox.current?.focus();
    else if (kind === 'keys') showKeys();
    else if (kind === 'check') check();
    else if (kind === 'insert-all') insertAll();
    else if (kind === 'undo-all') undoAll();
    else onCurrent(kind);
  });
  // Before the first paint, so that no key of a quick hand is lost.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** The folded parts of a card that have a key. */
const details: Partial<Record<KeyAct, string>> = {
  alternatives: '.alternatives',
  find: '.find',
  note: '.notes',
  reject: '.reject',
  history: '.history',
};

/** Unfolds a part of the open card and goes to what can be done in it. */
function openDetail(name: string): void {
  const detail = document.querySelector<HTMLDetailsElement>(`.card ${name}`);
  if (!detail) return;
  detail.open = true;
  const first = detail.querySelector<HTMLElement>('input, button') ?? detail.querySelector('summary');
  first?.focus();
}

/** Esc goes back to the question; in a popup it would otherwise close the whole panel. */
function leaveField(field: HTMLElement, event: KeyboardEvent): void {
  event.preventDefault();
  const question = field.closest('.card')?.querySelector<HTMLElement>('.card-question button');
  if (question) question.focus();
  else field.blur();
}
