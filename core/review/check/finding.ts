import type { AnswerParts, Entry, Fact } from '../../types.ts';
import type { AmountReader } from '../../match/amountReader.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReviewRecord } from '../state/record.ts';

/** What is checked before a form is handed in, the gravest first. */
export const findingKinds = [
  'contradicts-record',
  'contradiction',
  'changed-on-page',
  'required-unanswered',
  'not-approved',
  'stale-source',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** What is wrong; the interface has the sentence for it, with places for the values. */
export type FindingSays =
  | 'changed-on-page'
  | 'unanswered'
  | 'unapproved-in-form'
  | 'edited-unapproved'
  | 'rests-on'
  | 'same-question'
  | 'same-fact'
  | 'other-option'
  | 'other-amount';

/** A text as it stands, or quantities, to be said in the reader's language. */
export type FindingValue = string | readonly Omit<Fact, 'about'>[];

/** One thing a person should look at before the form is handed in. */
export interface Finding {
  readonly kind: FindingKind;
  readonly recordId: string;
  readonly says: FindingSays;
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** All that a rule may look at. */
export interface Checked {
  /** In page order, those on earlier pages of a wizard included. */
  readonly records: readonly ReviewRecord[];
  /** What the page holds now; null for a question that is not on the page. */
  heldBy(recordId: string): AnswerParts | null;
  entryOf(entryId: string): Entry | null;
  readonly settings: Settings;
  readonly amountsIn: AmountReader;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export type Rule = (checked: Checked) => readonly Finding[];
