import type { StoreApi } from 'zustand/vanilla';
import type { InsertResult, Question } from '#core/types.ts';
import { destinationsOf, isInTheClear } from '#core/review/destinations.ts';
import { isApproved } from '#core/review/state/approval.ts';
import { isWaived } from '#core/review/policy/rules.ts';
import type { Act } from '#core/review/state/acts.ts';
import type { Outcome, PageConnection } from '../../page/connection.ts';
import type { Ports } from '../ports.ts';
import type { DeskState, Running } from '../state.ts';
import type { Writing } from '../writing/writing.ts';

const gone: InsertResult = { outcome: 'refused', reason: 'gone', detail: '' };
const notGranted: InsertResult = { outcome: 'refused', reason: 'not-granted', detail: '' };
const exposed: InsertResult = { outcome: 'refused', reason: 'not-encrypted', detail: '' };

/**
 * Writes approved answers into the page, one at a time and each read back, until all are done, a person stops
 * it or the page goes away. What is in `overwrite` may replace what a control already holds.
 */
export async function insertAnswers(
  store: StoreApi<DeskState>,
  { page, ports, writing }: { page: PageConnection; ports: Ports; writing: Writing },
  recordIds: readonly string[],
  overwrite: ReadonlySet<string>,
): Promise<void> {
  await oneByOne(store, 'insert', recordIds, async (id, question) => {
    const { records, settings } = store.getState();
    const record = records.get(id);
    if (record && !isApproved(record) && isWaived(record, settings))
      writing.act(id, { kind: 'approve', waived: true });
    if (writing.act(id, { kind: 'insert' })) return null;
    // The intent is on disk first: a panel closed in the middle finds out at the next scan what became of it.
    await writing.written();
    const insertion = store.getState().records.get(id)?.insertion;
    // Another window may have changed the answer meanwhile; then it is no longer what a person approved.
    if (insertion?.state !== 'writing') return null;
    const attempt = (): Outcome<InsertResult> | Promise<Outcome<InsertResult>> => {
      if (!question) return { ok: true, value: gone };
      const asked = { parts: insertion.written, overwrite: overwrite.has(id), sendsTo: null };
      if (!isForSignedOnly(store.getState(), ports, id)) return page.insert(question.id, asked);
      const { site, granted } = store.getState();
      const destinations = destinationsOf(site, [question]);
      if (destinations.some(isInTheClear)) return { ok: true, value: exposed };
      if (!destinations.every((origin) => granted.has(origin))) return { ok: true, value: notGranted };
      return page.insert(question.id, { ...asked, sendsTo: [...granted] });
    };
    return settle(store, writing, [id, 'inserted'], await attempt());
  });
}

/** Whether the answer rests on an entry for customers who signed a non-disclosure agreement. */
function isForSignedOnly({ records }: DeskState, ports: Ports, id: string): boolean {
  const entryId = records.get(id)?.entryId;
  return typeof entryId === 'string' && ports.levelOf(entryId) === 'nda';
}

/** Takes inserted answers out again, last one first, so that each control gets back what it held. */
export async function undoAnswers(
  store: StoreApi<DeskState>,
  page: PageConnection,
  writing: Writing,
  recordIds: readonly string[],
): Promise<void> {
  await oneByOne(store, 'undo', recordIds.toReversed(), async (id, question) => {
    if (!question) return null;
    return settle(store, writing, [id, 'undone'], await page.undo(question.id));
  });
}

type Step = (id: string, question: Question | undefined) => Promise<DeskState['problem']>;

async function oneByOne(
  store: StoreApi<DeskState>,
  kind: Running['kind'],
  ids: readonly string[],
  step: Step,
): Promise<void> {
  store.setState({ running: { kind, done: 0, total: ids.length, stopping: false } });
  let problem: DeskState['problem'] = null;
  for (const id of ids) {
    const { running, onPage, records } = store.getState();
    if (!running || running.stopping || problem) break;
    // Another page may be in the tab by now, with a review of its own.
    if (records.has(id)) problem = await step(id, onPage.get(id));
    store.setState({ running: { ...running, ...store.getState().running, done: running.done + 1 } });
  }
  store.setState({ running: null, ...(problem && { problem }) });
}

/**
 * Takes the page's reply into the record; a failure of the page as a whole is handed on and ends the run. A record
 * that is off the desk by then learns at its next scan what the page holds.
 */
function settle(
  store: StoreApi<DeskState>,
  writing: Writing,
  [id, kind]: readonly [recordId: string, kind: 'inserted' | 'undone'],
  reply: Outcome<InsertResult>,
): DeskState['problem'] {
  if (!reply.ok) return reply.problem;
  const act: Act = { kind, result: reply.value };
  if (store.getState().records.has(id)) writing.act(id, act);
  return null;
}
