import { createStore } from 'zustand/vanilla';
import type { Desk, DeskState, Tools } from '#components/useDesk.ts';
import { firstState } from '#adapters/desk/state.ts';
import { openRecordOfAnswers } from '#adapters/matching/record.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { ada, entry } from './records.ts';

const library = await openRecordOfAnswers();
library.take([{ ...entry, id: 'secret', level: 'nda' }]);
const later = async () => {};
const now = () => {};

function stateOf(records: readonly ReviewRecord[], desk: Partial<DeskState>): DeskState {
  const tab = { url: 'https://portal.example/form', title: 'Supplier assessment' };
  return {
    ...firstState(tab, ada, Date.UTC(2026, 10, 26)),
    phase: 'ready',
    vendorId: 'wildix',
    agreed: true,
    scannedAt: 1,
    records: new Map(records.map((record) => [record.id, record])),
    order: records.map(({ id }) => id),
    onPage: new Map(
      records.map(({ id, question }) => [id, { ...question, id, value: { choice: null, text: null } }]),
    ),
    ...desk,
  };
}

/** A desk that shows one state and stays in it, whatever is pressed. */
function stillDesk(records: readonly ReviewRecord[], desk: Partial<DeskState>): Desk {
  return {
    store: createStore<DeskState>(() => stateOf(records, desk)),
    version: '1.2.3',
    scan: later,
    stopScan: now,
    chooseVendor: later,
    grant: later,
    history: async () => [],
    agree: later,
    act: () => null,
    approveSafe: () => 0,
    allow: later,
    insert: later,
    undo: later,
    stop: now,
    reveal: later,
    resolve: now,
    report: () => Promise.reject(new Error('There is no page to report on in the gallery.')),
    logged: async () => records.map((record) => ({ record, rows: [] })),
    takeName: later,
    announce: now,
    wantedIsShown: now,
    bringToFront: now,
    close: now,
    point: later,
    stopPointing: now,
    forgetPlace: later,
    candidates: async () => [
      { id: 'first', title: 'Supplier assessment: access', questions: 42, usedAt: Date.UTC(2026, 10, 24, 9) },
      { id: 'second', title: 'Supplier assessment: backups', questions: 1, usedAt: Date.UTC(2026, 9, 2, 15) },
    ],
    join: async () => true,
    separate: async () => true,
  };
}

/** All that a view may use, standing still. */
export function stillTools(records: readonly ReviewRecord[], desk: Partial<DeskState>): Tools {
  return {
    desk: stillDesk(records, desk),
    library,
    saving: { save: async () => ({ outcome: 'already-there' }), undo: async () => true },
    openBeside: now,
    openLibrary: now,
    reviewFront: now,
    shortcuts: {
      read: async () => [
        { description: 'Open the panel beside the page', shortcut: 'Alt+Shift+O' },
        { description: 'Suggest for the focused field', shortcut: '' },
      ],
      change: later,
    },
  };
}
