import type { Remarks } from '../remarks.ts';
import type { AnswerParts, Refusal, RefusalDetail, ShortAnswer } from '../types.ts';
import { suggestionOf } from './state/answers.ts';
import type { Decision, ReviewRecord } from './state/record.ts';

/** What the report says of one question; the format is described in docs/REPORT.md. */
export interface ReportedQuestion {
  readonly frame: string;
  readonly section: string | null;
  readonly question: string;
  readonly help: string | null;
  readonly control: {
    readonly kind: string;
    readonly options: readonly string[];
    readonly required: boolean;
    readonly maxLength: number | null;
  };
  readonly suggestions: readonly {
    readonly entryId: string;
    readonly confidence: number;
    readonly band: string;
    readonly reason: string;
  }[];
  readonly short: ShortAnswer | null;
  readonly decision: Decision;
  readonly inserted: string | null;
  readonly readBack: string | null;
  readonly note: string | null;
}

export interface ReportHead {
  readonly url: string;
  /** Id of the vendor that answers. */
  readonly vendor: string;
  /** When the page was scanned, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Version of the extension. */
  readonly version: string;
  readonly unreadableFrames: readonly string[];
}

export interface Report extends ReportHead {
  readonly questions: readonly ReportedQuestion[];
}

/** Notes of which there is only one wording. */
export const plainNotes = [
  'page-changed',
  'undone',
  'unsure',
  'rejected',
  'skipped',
  'approved',
  'not-on-record',
  'not-approved',
] as const;

/** Why nothing was inserted, or what the page did with it. The sentences stand in `locales/` under `reportNotes`. */
export type ReportNote =
  | { readonly id: (typeof plainNotes)[number] }
  | { readonly id: 'rejected-because'; readonly comment: string }
  | { readonly id: 'not-approved-because'; readonly caution: Remarks }
  | { readonly id: 'refused'; readonly reason: Refusal; readonly detail: RefusalDetail };

/** Says things in the language of the report. */
export interface ReportWords {
  remarks(remarks: Remarks): string;
  note(note: ReportNote): string;
}

/** A record and what the page was read to hold just now; null where it could not be read. */
export interface ReadRecord {
  readonly record: ReviewRecord;
  readonly held: AnswerParts | null;
}

/** The report of one questionnaire, questions in page order. */
export function reportOf(head: ReportHead, rows: readonly ReadRecord[], words: ReportWords): Report {
  return { ...head, questions: rows.map((row) => reported(row, words)) };
}

function reported({ record, held }: ReadRecord, words: ReportWords): ReportedQuestion {
  const { question, match, insertion } = record;
  const { kind, options, required, maxLength } = question.control;
  const note = noteOf(record);
  const written = insertion.state === 'held' || insertion.state === 'changed' ? insertion.written : null;
  return {
    frame: question.frame,
    section: question.section,
    question: question.text,
    help: question.help,
    control: { kind, options, required, maxLength },
    suggestions: match.suggestions.map(({ entryId, confidence, band, reason }) => {
      return { entryId, confidence, band, reason: words.remarks(reason) };
    }),
    short: (suggestionOf(match, record.entryId) ?? match.suggestions[0])?.short ?? null,
    decision: record.decision,
    inserted: written && answerAsText(written),
    readBack: held && answerAsText(held),
    note: note && words.note(note),
  };
}

/** The parts in the order a reader meets them: options, then the text; empty where there is neither. */
export function answerAsText(parts: AnswerParts): string {
  return [...(parts.choice ?? []), ...(parts.text ? [parts.text] : [])].join('; ');
}

/** Null where the answer was inserted and held. */
function noteOf(record: ReviewRecord): ReportNote | null {
  const { insertion } = record;
  switch (insertion.state) {
    case 'held':
      return null;
    case 'changed':
      return { id: 'page-changed' };
    case 'refused':
      return { id: 'refused', reason: insertion.reason, detail: insertion.detail };
    case 'undone':
      return { id: 'undone' };
    case 'writing':
      return { id: 'unsure' };
    case 'none':
      return notInserted(record);
  }
}

function notInserted({ decision, comment, match, entryId }: ReviewRecord): ReportNote {
  if (decision === 'rejected') return comment ? { id: 'rejected-because', comment } : { id: 'rejected' };
  if (decision === 'skipped' || decision === 'approved') return { id: decision };
  if (match.suggestions.length === 0) return { id: 'not-on-record' };
  const caution = suggestionOf(match, entryId)?.caution;
  return caution ? { id: 'not-approved-because', caution } : { id: 'not-approved' };
}
