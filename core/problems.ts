/**
 * Every error a person can meet, in one catalogue: one sentence of cause, one next step, no raw browser text.
 * The sentences stand in `locales/` under `problems`, by these ids. An interface shows `cause nextStep`; a detail
 * (a length, a list of options) may follow.
 */
import type { ActRefusal } from './review/state/acts.ts';
import type { Refusal } from './types.ts';

/** Why a page as a whole could not be read or written. */
export type PageProblem =
  | 'browser-page'
  | 'extension-store'
  | 'pdf'
  | 'source-view'
  | 'local-file'
  | 'blank-page'
  | 'kept-out'
  | 'not-allowed'
  | 'not-loaded'
  | 'page-left'
  | 'tab-closed'
  | 'frame-left'
  | 'no-reply'
  | 'page-silent'
  | 'reading-failed'
  | 'reading-stopped';

/** What went wrong with the reviews kept on this machine. */
export type KeepingProblem =
  | 'storage-failed'
  | 'library-unread'
  | 'reviews-missing'
  | 'reviews-rebuilt'
  | 'settings-missing'
  | 'import-overtaken'
  | 'undo-overtaken';

/** Why nobody can get at what is kept on this machine. Nothing of it is read or written meanwhile. */
export type DatabaseProblem = 'database-newer' | 'database-blocked' | 'database-unreadable';

/** Why a review file was refused. Nothing of such a file is taken. */
export type FileProblem =
  | 'file-too-large'
  | 'file-broken'
  | 'file-foreign'
  | 'file-newer'
  | 'file-altered'
  | 'file-malformed'
  | 'file-inconsistent';

/** What is wrong with the settings an organisation gave. */
export type SettingsProblem = 'managed-settings-invalid';

export type ProblemId =
  | Refusal
  | PageProblem
  | KeepingProblem
  | DatabaseProblem
  | FileProblem
  | SettingsProblem
  | ActRefusal
  | 'other-window';

export interface Problem {
  readonly cause: string;
  readonly nextStep: string;
}
