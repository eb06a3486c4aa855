import { useEffect, useRef, useState } from 'react';
import type { Target } from '#core/library/import/planImport.ts';
import type { Judged } from '#core/library/import/verdicts.ts';
import { useLibrary, useLibraryState, type Importing } from '../useLibrary.ts';
import * as acts from './importActs.ts';
import { atStart, type Understanding } from './importState.ts';
import { say } from '../../words/say.ts';

/** The import as a whole: what the wizard shows, and what a person can do in it. */
export function useImport() {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [state, show] = useState(atStart);
  const worker = useRef<Importing | null>(null);
  useEffect(() => () => acts.stop({ worker }), []);
  const run: acts.Run = { library, vendorId, state, show, worker };
  return {
    ...state,
    read: (file: Blob, name: string) => acts.read(run, file, name),
    judge: () => acts.judge(run),
    write: (rows: readonly Judged[], target: Target) => acts.write(run, rows, target),
    undo: () => acts.undo(run),
    startOver: () => acts.startOver(run),
    cancel: () => {
      acts.startOver(run);
      library.announce(say('import.cancelled'));
    },
    backToStructure: () => show((now) => ({ ...now, stage: { at: 'structure' }, problem: null })),
    understand: (understanding: Understanding) => show((now) => ({ ...now, understanding })),
  };
}

export type Import = ReturnType<typeof useImport>;
