import { fileLimits } from '#core/files/limits.ts';
import { planImport, undoImport, type Target } from '#core/library/import/planImport.ts';
import type { Judged } from '#core/library/import/verdicts.ts';
import type { Problem } from '#core/problems.ts';
import { fileProblem, problem } from '../../words/problems.ts';
import { openImporting, type Importing, type Library } from '../useLibrary.ts';
import { atStart, understandingOf, type ImportState } from './importState.ts';
import { say, sayCount } from '../../words/say.ts';

/** One run of the wizard: what it works with, and how it shows where it stands. */
export interface Run {
  readonly library: Library;
  readonly vendorId: string;
  readonly state: ImportState;
  show(next: (now: ImportState) => ImportState): void;
  /** The worker that holds the file; null before one is read. */
  readonly worker: { current: Importing | null };
}

/** Ends whatever the worker does; its replies no longer count. */
export function stop({ worker }: Pick<Run, 'worker'>): void {
  worker.current?.stop();
  worker.current = null;
}

export function startOver(run: Run): void {
  stop(run);
  run.show(atStart);
}

function refuse(run: Run, reason: Problem): void {
  stop(run);
  run.show(() => ({ ...atStart(), problem: reason }));
}

/** Reads a file in a worker of its own, up to what it holds. */
export async function read(run: Run, file: Blob, name: string): Promise<void> {
  if (file.size > fileLimits.bytes)
    return refuse(
      run,
      fileProblem({ id: 'too-large', detail: { id: 'sizes', bytes: file.size, most: fileLimits.bytes } }),
    );
  stop(run);
  const importing = openImporting();
  run.worker.current = importing;
  run.show(() => ({ ...atStart(), stage: { at: 'reading', share: 0 } }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reply = await importing.ask({ ask: 'read', given: { name, bytes } }, (share) =>
    run.show((now) => (now.stage.at === 'reading' ? { ...now, stage: { at: 'reading', share } } : now)),
  );
  if (run.worker.current !== importing) return;
  if (reply.said === 'refused') return refuse(run, fileProblem(reply));
  if (reply.said !== 'structure') return;
  const understanding = understandingOf(name, reply.structure);
  run.show(() => ({ ...atStart(), stage: { at: 'structure' }, understanding }));
}

/** Compares what was read with the company's entries. */
export async function judge(run: Run): Promise<void> {
  const { understanding } = run.state;
  const importing = run.worker.current;
  if (!understanding || !importing) return;
  run.show((now) => ({ ...now, stage: { at: 'judging' }, problem: null }));
  await run.library.whenReady();
  const shown = run.library.store.getState().entries;
  const ask = (foreign: ReadonlySet<string>) =>
    importing.ask({
      ask: 'judge',
      corrections: understanding.corrections,
      defaults: { ...understanding.defaults, vendorId: run.vendorId },
      existing: shown.map(({ entry }) => entry),
      foreign,
    });
  let reply = await ask(new Set());
  if (reply.said === 'judged') {
    const foreign = await run.library.idsOfOthers(reply.judged.flatMap(({ entry }) => entry?.id ?? []));
    if (foreign.size > 0) reply = await ask(foreign);
  }
  if (run.worker.current !== importing) return;
  if (reply.said === 'refused') return refuse(run, fileProblem(reply));
  if (reply.said !== 'judged') return;
  if (reply.judged.length > 0)
    return run.show((now) => ({ ...now, stage: { at: 'preview', rows: reply.judged } }));
  const nothing = fileProblem({ id: 'no-content', detail: '' });
  run.show((now) => ({ ...now, stage: { at: 'structure' }, problem: nothing }));
}

/** Writes the ticked rows, all or none; where another window was faster they are judged anew. */
export async function write(run: Run, rows: readonly Judged[], target: Target): Promise<void> {
  const { library } = run;
  const before = library.store.getState().entries;
  const writes = planImport(rows, before, target, { at: library.now(), by: library.person });
  run.show((now) => ({ ...now, stage: { at: 'writing' }, problem: null }));
  if (await library.write(writes, sayCount('import.done', writes.length))) {
    const report = { at: 'report', rows, target, writes, before, isUndone: false } as const;
    return run.show((now) => ({ ...now, stage: report }));
  }
  await judge(run);
  const reason = problem(library.store.getState().problem ?? 'import-overtaken');
  run.show((now) => ({ ...now, problem: reason }));
}

/** Takes the import of the report back, all of it or nothing. */
export async function undo(run: Run): Promise<void> {
  const { library, state } = run;
  const { stage } = state;
  if (stage.at !== 'report') return;
  const change = { at: library.now(), by: library.person };
  const writes = undoImport(stage.writes, stage.before, change);
  if (await library.write(writes, say('import.takenBack')))
    run.show((now) => ({ ...now, problem: null, stage: { ...stage, isUndone: true } }));
  else run.show((now) => ({ ...now, problem: problem('undo-overtaken') }));
}
