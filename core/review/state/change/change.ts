import type { Reviewed, ReviewRecord } from '../record.ts';

/** What an act may change; the rest of a record is given by its opening. */
export type Change = Partial<Reviewed & Pick<ReviewRecord, 'question' | 'match' | 'insertion'>>;
