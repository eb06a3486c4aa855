import type { ColumnNames } from '#core/library/export/answersTable.ts';
import type { FileDetail } from '#core/files/fileDetail.ts';
import type { UnreadableId } from '#core/files/fileProblem.ts';
import type { Change } from '#core/library/changes.ts';
import type { Person } from '#core/review/state/record.ts';
import type { Entry, Vendor } from '#core/types.ts';
import type { TeamStep } from '../team/preview.ts';

export type ExportForm = 'json' | 'csv' | 'xlsx';

/**
 * Library page → backup worker. `restore` does what the last `compare` found, if nothing changed since. `key`: see
 * `readDeskKey`; a worker cannot read it by itself.
 */
export type BackupRequest =
  | {
      readonly ask: 'export';
      readonly vendor: Vendor;
      readonly entries: readonly Entry[];
      readonly form: ExportForm;
      /** A worker has no words of its own. */
      readonly columns: ColumnNames;
    }
  | { readonly ask: 'backup'; readonly withNda: boolean; readonly key: string }
  | { readonly ask: 'compare'; readonly file: Blob; readonly key: string }
  | { readonly ask: 'restore'; readonly by: Person }
  | { readonly ask: 'team'; readonly file: File; readonly change: Change };

/** How many rows of one kind a restore would add, change and take away. */
export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
}

/** What a restore would do, small enough to show. */
export interface ComparisonInWords {
  readonly madeAt: string;
  readonly holdsNda: boolean;
  /** This browser made it; otherwise approvals in it do not come in. */
  readonly isOurs: boolean;
  /** Approvals that do not come in, because another browser made the file. */
  readonly approvals: number;
  readonly tallies: Readonly<
    Record<'vendors' | 'entries' | 'questionnaires' | 'reviews' | 'remembered' | 'received', Tally>
  >;
  /** The questions of the first answers of each sort. */
  readonly answers: Readonly<Record<'added' | 'changed' | 'gone', readonly string[]>>;
}

/** Any number of `progress`, then one of the others. */
export type BackupReply =
  | { readonly said: 'progress'; readonly share: number }
  | { readonly said: 'file'; readonly file: Blob; readonly sequence: number; readonly answers: number }
  | { readonly said: 'comparison'; readonly comparison: ComparisonInWords }
  | { readonly said: 'restored' }
  | { readonly said: 'team'; readonly steps: readonly TeamStep[] }
  | { readonly said: 'refused'; readonly id: UnreadableId; readonly detail: FileDetail };
