import type { Entry, Vendor } from '../../types.ts';
import type { LogRow } from '../state/acts.ts';
import type { Person, ReviewRecord } from '../state/record.ts';

/** What a review file says it is; the format is described in docs/HAND-OFF.md. */
export const handOffFormat = 'onrecord-review';

/** Grows with every change that an earlier OnRecord would read wrongly, a change of the review's states among them. */
export const handOffVersion = 1;

/** What one file may hold. Stated before anything of it is read. */
export const handOffLimits = { bytes: 20 * 1024 * 1024, questions: 5000, logRows: 100_000 } as const;

/** A question that was left out of the file: told, so that nobody takes the file for the whole form. */
export interface Withheld {
  readonly section: string | null;
  readonly text: string;
  /** Its answer is under a non-disclosure agreement, or its log does not lead to what it holds. */
  readonly why: 'nda' | 'log';
}

/** The review of one questionnaire, by one vendor, on its way to another person. */
export interface HandOff {
  /** Unique for each file that is written. */
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly writtenAt: number;
  readonly by: Person;
  /** Version of the extension that wrote it. */
  readonly writtenWith: string;
  readonly questionnaire: {
    readonly id: string;
    readonly site: string;
    readonly url: string;
    readonly title: string;
  };
  readonly vendor: Vendor;
  /** In page order. */
  readonly records: readonly ReviewRecord[];
  /** Every act on these records, by record and revision. */
  readonly log: readonly LogRow[];
  /** The entries that the answers, the alternatives and the nearest name. */
  readonly entries: readonly Entry[];
  readonly withheld: readonly Withheld[];
}
