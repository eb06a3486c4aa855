import type { ReviewRecord } from '../record.ts';

/** What an act may change; the rest of a record is given by its opening. */
export type Change = Partial<
  Pick<
    ReviewRecord,
    | 'question'
    | 'match'
    | 'entryId'
    | 'documented'
    | 'basis'
    | 'answer'
    | 'author'
    | 'decision'
    | 'approval'
    | 'reopened'
    | 'comment'
    | 'notes'
    | 'insertion'
  >
>;
