import type { Defaults } from '#core/library/import/candidate.ts';
import { isImportable, type Target } from '#core/library/import/planImport.ts';
import type { Corrections, Structure } from '#core/library/import/structure.ts';
import type { Judged } from '#core/library/import/verdicts.ts';
import type { EntryWrite } from '#core/library/libraryEntry.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import type { Problem } from '#core/problems.ts';
import { say } from '../../words/say.ts';

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

export function atStart(): ImportState {
  return { stage: { at: 'give' }, understanding: null, problem: null };
}

/** How a file that was just read is understood until a person corrects it. */
export function understandingOf(name: string, structure: Structure): Understanding {
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
      general: say('import.general'),
      owner: '',
    },
  };
}

/** Which rows are ticked at first: what is new or changed. A contradiction needs a person's word. */
export function isTickedAtFirst({ verdict }: Judged): boolean {
  return isImportable(verdict) && verdict !== 'conflicting';
}
