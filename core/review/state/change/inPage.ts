import { isApproved } from '../approval.ts';
import type { Act, ActRefusal } from '../acts.ts';
import { afterInsert, afterSight, afterUndo } from '../insertion.ts';
import type { ReviewRecord } from '../record.ts';
import type { Change } from './change.ts';

/** What an act changes that concerns the page. */
export function inPage(
  record: ReviewRecord,
  act: Extract<Act, { kind: 'insert' | 'inserted' | 'undone' | 'observed' }>,
  at: number,
): Change | ActRefusal {
  const before = record.insertion;
  switch (act.kind) {
    case 'insert':
      return isApproved(record)
        ? { insertion: { state: 'writing', at, written: record.answer } }
        : 'not-approved';
    case 'inserted':
      return before.state === 'writing' ? { insertion: afterInsert(act.result, at) } : 'not-inserted';
    case 'undone':
      return before.state === 'held' || before.state === 'changed'
        ? { insertion: afterUndo(before, act.result, at) }
        : 'not-inserted';
    case 'observed': {
      const insertion = afterSight(before, act.value, at);
      return insertion === before ? 'unchanged' : { insertion };
    }
  }
}
