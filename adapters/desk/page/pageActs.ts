import type { StoreApi } from 'zustand/vanilla';
import type { Report } from '#core/review/report.ts';
import { say } from '../../words/say.ts';
import type { Ports } from '../ports.ts';
import { makeReport } from '../reporting.ts';
import type { DeskState } from '../state.ts';
import type { Writing } from '../writing/writing.ts';
import { insertAnswers, undoAnswers } from './insertion.ts';
import type { Looking } from './look.ts';
import type { PageLine } from './pageLine.ts';

/** What a person does with the page under review. */
export interface PageActs {
  /** Ends the scan that is going on. */
  stopScan(): void;
  /** Asks the person for an embedded form's origin and reads it. Must be called straight from a click. */
  allow(origin: string): Promise<void>;
  insert(recordIds: readonly string[], overwrite: ReadonlySet<string>): Promise<void>;
  undo(recordIds: readonly string[]): Promise<void>;
  /** Ends the inserting that is going on, after the answer at hand. */
  stop(): void;
  reveal(recordId: string): Promise<void>;
  report(): Promise<Report>;
}

export function pageActs(
  store: StoreApi<DeskState>,
  ports: Ports,
  writing: Writing,
  { line, looking }: { line: PageLine; looking: Looking },
): PageActs {
  return {
    stopScan: () => line.current()?.stopDetecting(),
    allow: async (origin) => {
      if (await ports.askForOrigin(origin)) await looking.scan();
      else store.setState({ announcement: say('states.notAllowed', { origin }) });
    },
    insert: async (recordIds, overwrite) => {
      const page = line.current();
      if (page) await insertAnswers(store, { page, ports, writing }, recordIds, overwrite);
      looking.catchUp();
    },
    undo: async (recordIds) => {
      const page = line.current();
      if (page) await undoAnswers(store, page, writing, recordIds);
      looking.catchUp();
    },
    stop: () => {
      const { running } = store.getState();
      if (running) store.setState({ running: { ...running, stopping: true } });
    },
    reveal: async (recordId) => {
      const question = store.getState().onPage.get(recordId);
      if (question) await line.current()?.reveal(question.id);
    },
    report: () => makeReport(store.getState(), ports, line.current()),
  };
}
