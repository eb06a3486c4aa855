import type { FileDetail } from '#core/files/fileDetail.ts';
import type { UnreadableId } from '#core/files/fileProblem.ts';
import type { Given } from '#core/files/readFile.ts';
import type { Defaults } from '#core/library/import/candidate.ts';
import type { Corrections, Structure } from '#core/library/import/structure.ts';
import type { Judged } from '#core/library/import/verdicts.ts';
import type { Entry } from '#core/types.ts';

/** Library page → import worker: read a file, or judge what was read against the entries that are there. */
export type ImportRequest =
  | { readonly ask: 'read'; readonly given: Given }
  | {
      readonly ask: 'judge';
      readonly corrections: Corrections;
      readonly defaults: Defaults;
      readonly existing: readonly Entry[];
      /** Ids in the file that entries of other vendors have. */
      readonly foreign: ReadonlySet<string>;
    };

/** Import worker → library page: any number of `progress`, then one of the others. */
export type ImportReply =
  | { readonly said: 'progress'; readonly share: number }
  | { readonly said: 'structure'; readonly structure: Structure }
  | { readonly said: 'judged'; readonly judged: readonly Judged[] }
  | { readonly said: 'refused'; readonly id: UnreadableId; readonly detail: FileDetail };
