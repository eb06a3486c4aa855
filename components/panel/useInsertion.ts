import { useState } from 'react';
import { destinationsOf } from '#core/review/destinations.ts';
import { isEmptyAnswer, type ReviewRecord } from '#core/review/state/record.ts';
import { standingOf } from '#core/review/standing.ts';
import { useDeskState, useTools } from '../useDesk.ts';
import { sayCount } from '../words/say.ts';

/** Insertion as the views see it: what is asked before anything is written, and what is then done. */
export interface Insertion {
  /** The answers a person is being asked about; null while no question is open. */
  readonly asked: readonly ReviewRecord[] | null;
  /** Asks before inserting several answers. */
  ask(records: readonly ReviewRecord[]): void;
  /**
   * Inserts one; asks only on a site not agreed to yet, in an embedded form from elsewhere, or where the control
   * already holds something.
   */
  insertOne(record: ReviewRecord): void;
  /** The person agreed: inserts these, replacing only what is in `overwrite`. */
  confirm(recordIds: readonly string[], overwrite: ReadonlySet<string>): Promise<void>;
  dismiss(): void;
  undo(recordIds: readonly string[]): Promise<void>;
}

export function useInsertion(): Insertion {
  const { desk, library } = useTools();
  const [asked, ask] = useState<readonly ReviewRecord[] | null>(null);
  const page = useDeskState(
    ({ questionnaireId, problem }) => `${questionnaireId} ${problem === 'page-left'}`,
  );
  const [askedOn, setAskedOn] = useState(page);
  // What was asked about one page is no answer for the next one in its tab.
  if (askedOn !== page) {
    setAskedOn(page);
    ask(null);
  }

  const run = async (recordIds: readonly string[], overwrite: ReadonlySet<string>) => {
    await desk.insert(recordIds, overwrite);
    const { records } = desk.store.getState();
    const held = recordIds.filter((id) => {
      const record = records.get(id);
      return record && standingOf(record) === 'inserted';
    });
    const rest = recordIds.length - held.length;
    const done = sayCount('panel.inserted', held.length);
    desk.announce(rest > 0 ? `${done} ${sayCount('panel.notInserted', rest)}` : done);
  };
  return {
    asked,
    ask,
    insertOne: (record) => {
      const { agreed, granted, onPage, site } = desk.store.getState();
      const staysHere = destinationsOf(site, [record.question]).length === 1;
      const value = onPage.get(record.id)?.value;
      const isNda = record.entryId !== null && library.entryOf(record.entryId)?.level === 'nda';
      const isFree = !isNda || destinationsOf(site, [record.question]).every((one) => granted.has(one));
      if (agreed && isFree && staysHere && (!value || isEmptyAnswer(value))) void run([record.id], new Set());
      else ask([record]);
    },
    confirm: async (recordIds, overwrite) => {
      ask(null);
      // Both begin at once: there is no moment in which the button could be pressed a second time.
      await Promise.all([desk.agree(), run(recordIds, overwrite)]);
    },
    dismiss: () => ask(null),
    undo: async (recordIds) => {
      await desk.undo(recordIds);
      const { records } = desk.store.getState();
      const undone = recordIds.filter((id) => records.get(id)?.insertion.state === 'undone').length;
      const rest = recordIds.length - undone;
      const done = sayCount('panel.undone', undone);
      desk.announce(rest > 0 ? `${done} ${sayCount('panel.notUndone', rest)}` : done);
    },
  };
}
