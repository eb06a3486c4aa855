import { useEffect, useRef, useState } from 'react';
import { fileProblem } from '#core/files/fileProblem.ts';
import { fileLimits, sizesInWords } from '#core/files/limits.ts';
import type { Defaults } from '#core/library/import/candidate.ts';
import { isImportable, planImport, undoImport, type Target } from '#core/library/import/planImport.ts';
import type { Corrections, Structure } from '#core/library/import/structure.ts';
import type { Judged } from '#core/library/import/verdicts.ts';
import type { EntryWrite } from '#core/library/libraryEntry.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { problem, type Problem } from '#core/problems.ts';
import { counted } from '../../words/counting.ts';
import { openImporting, useLibrary, useLibraryState, type Importing } from '../useLibrary.ts';

/** Where an import stands. Each stage keeps what the later ones build on, so that a person can go back. */
export type Stage =
  | { readonly at: 'give' }
  | { readonly at: 'reading'; readonly share: number }
  | { readonly at: 'structure' }
  | { readonly at: 'judging' }
  | { readonly at: 'preview'; readonly rows: readonly Judged[] }
  | { readonly at: 'writing' }
  | {
      readonly at: 'report';
      readonly rows: readonly Judged[];
      readonly target: Target;
      readonly writes: readonly EntryWrite[];
      readonly before: readonly ShownEntry[];
      readonly isUndone: boolean;
    };

/** A file that was read, and how it is to be understood. */
export interface Understanding {
  readonly name: string;
  readonly structure: Structure;
  readonly corrections: Corrections;
  readonly defaults: Omit<Defaults, 'vendorId'>;
}

export interface ImportState {
  readonly stage: Stage;
  readonly understanding: Understanding | null;
  readonly problem: Problem | null;
}

function atStart(): ImportState {
  return { stage: { at: 'give' }, understanding: null, problem: null };
}

/** The import as a whole: what the wizard shows, and what a person can do in it. */
export function useImport() {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [state, setState] = useState(atStart);
  const worker = useRef<Importing | null>(null);
  useEffect(() => () => worker.current?.stop(), []);

  const stop = () => {
    worker.current?.stop();
    worker.current = null;
  };
  const startOver = () => {
    stop();
    setState(atStart());
  };
  const refuse = (reason: Problem) => {
    stop();
    setState({ ...atStart(), problem: reason });
  };

  const read = async (file: Blob, name: string) => {
    if (file.size > fileLimits.bytes)
      return refuse(fileProblem({ id: 'too-large', detail: sizesInWords(file.size) }));
    stop();
    const importing = openImporting();
    worker.current = importing;
    setState({ ...atStart(), stage: { at: 'reading', share: 0 } });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reply = await importing.ask({ ask: 'read', given: { name, bytes } }, (share) =>
      setState((now) => (now.stage.at === 'reading' ? { ...now, stage: { at: 'reading', share } } : now)),
    );
    if (worker.current !== importing) return;
    if (reply.said === 'refused') return refuse(fileProblem(reply));
    if (reply.said === 'structure')
      setState({
        ...atStart(),
        stage: { at: 'structure' },
        understanding: understandingOf(name, reply.structure),
      });
  };

  const judge = async () => {
    const { understanding } = state;
    const importing = worker.current;
    if (!understanding || !importing) return;
    setState((now) => ({ ...now, stage: { at: 'judging' }, problem: null }));
    const shown = library.store.getState().entries;
    const reply = await importing.ask({
      ask: 'judge',
      corrections: understanding.corrections,
      defaults: { ...understanding.defaults, vendorId },
      existing: shown.map(({ entry }) => entry),
    });
    if (worker.current !== importing) return;
    if (reply.said === 'refused') return refuse(fileProblem(reply));
    if (reply.said !== 'judged') return;
    if (reply.judged.length > 0)
      return setState((now) => ({ ...now, stage: { at: 'preview', rows: reply.judged } }));
    const nothing = fileProblem({ id: 'no-content', detail: '' });
    setState((now) => ({ ...now, stage: { at: 'structure' }, problem: nothing }));
  };

  const write = async (rows: readonly Judged[], target: Target) => {
    const before = library.store.getState().entries;
    const writes = planImport(rows, before, target, { at: library.now(), by: library.person });
    setState((now) => ({ ...now, stage: { at: 'writing' }, problem: null }));
    const said = `${counted(writes.length, 'answer')} imported.`;
    if (await library.write(writes, said))
      return setState((now) => ({
        ...now,
        stage: { at: 'report', rows, target, writes, before, isUndone: false },
      }));
    await judge();
    setState((now) => ({ ...now, problem: problem(library.store.getState().problem ?? 'import-overtaken') }));
  };

  const undo = async () => {
    const { stage } = state;
    if (stage.at !== 'report') return;
    const change = { at: library.now(), by: library.person };
    const writes = undoImport(stage.writes, stage.before, change);
    if (await library.write(writes, 'The import is taken back.'))
      setState((now) => ({ ...now, problem: null, stage: { ...stage, isUndone: true } }));
    else setState((now) => ({ ...now, problem: problem('undo-overtaken') }));
  };

  return {
    ...state,
    read,
    judge,
    write,
    undo,
    startOver,
    cancel: () => {
      startOver();
      library.announce('Cancelled. Nothing was changed.');
    },
    backToStructure: () => setState((now) => ({ ...now, stage: { at: 'structure' }, problem: null })),
    understand: (understanding: Understanding) => setState((now) => ({ ...now, understanding })),
  };
}

export type Import = ReturnType<typeof useImport>;

function understandingOf(name: string, structure: Structure): Understanding {
  const title = name.replace(/\.[a-z0-9]+$/i, '');
  const isDocument = structure.shape === 'document';
  return {
    name,
    structure,
    corrections: {
      tables: structure.shape === 'tables' ? structure.tables : [],
      passages: isDocument
        ? structure.passages.map(({ isTaken, fields }) => ({ isTaken, question: fields.question }))
        : [],
    },
    defaults: {
      document: isDocument ? structure.title : title,
      date: isDocument ? structure.date : '',
      link: isDocument ? structure.link : '',
      level: 'customer',
      topic: '',
      owner: '',
    },
  };
}

/** Which rows are ticked at first: what is new or changed. A contradiction needs a person's word. */
export function isTickedAtFirst({ verdict }: Judged): boolean {
  return isImportable(verdict) && verdict !== 'conflicting';
}
