import type { Remarks } from '../remarks.ts';
import type { AnswerParts, ShortAnswer } from '../types.ts';
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

/** A record and what the page was read to hold just now; null where it could not be read. */
export interface ReadRecord {
  readonly record: ReviewRecord;
  readonly held: AnswerParts | null;
  /** The sentence for a refusal, from the catalogue of problems. */
  readonly refusal: string | null;
  /** Says remarks in the language of the report. */
  readonly inWords: (remarks: Remarks) => string;
}

/** The report of one questionnaire, questions in page order. */
export function reportOf(head: ReportHead, rows: readonly ReadRecord[]): Report {
  return { ...head, questions: rows.map(reported) };
}

function reported({ record, held, refusal, inWords }: ReadRecord): ReportedQuestion {
  const { question, match, insertion } = record;
  const { kind, options, required, maxLength } = question.control;
  const written = insertion.state === 'held' || insertion.state === 'changed' ? insertion.written : null;
  return {
    frame: question.frame,
    section: question.section,
    question: question.text,
    help: question.help,
    control: { kind, options, required, maxLength },
    suggestions: match.suggestions.map(({ entryId, confidence, band, reason }) => {
      return { entryId, confidence, band, reason: inWords(reason) };
    }),
    short: (suggestionOf(match, record.entryId) ?? match.suggestions[0])?.short ?? null,
    decision: record.decision,
    inserted: written && answerAsText(written),
    readBack: held && answerAsText(held),
    note: noteOf(record, refusal, inWords),
  };
}

/** The parts in the order a reader meets them: options, then the text; empty where there is neither. */
export function answerAsText(parts: AnswerParts): string {
  return [...(parts.choice ?? []), ...(parts.text ? [parts.text] : [])].join('; ');
}

/** Why nothing was inserted, or what the page did with it; null where it was inserted and held. */
function noteOf(record: ReviewRecord, refusal: string | null, inWords: ReadRecord['inWords']): string | null {
  switch (record.insertion.state) {
    case 'held':
      return null;
    case 'changed':
      return 'The page changed what was inserted.';
    case 'refused':
      return refusal;
    case 'undone':
      return 'Inserted, then undone.';
    case 'writing':
      return 'The page did not say whether it took the answer.';
    case 'none':
      return notInserted(record, inWords);
  }
}

function notInserted(record: ReviewRecord, inWords: ReadRecord['inWords']): string {
  if (record.decision === 'rejected') return record.comment ? `Rejected: ${record.comment}` : 'Rejected.';
  if (record.decision === 'skipped') return 'Skipped.';
  if (record.decision === 'approved') return 'Approved, not inserted yet.';
  if (record.match.suggestions.length === 0) return 'Not on record.';
  const caution = suggestionOf(record.match, record.entryId)?.caution;
  return caution ? `Not approved: ${inWords(caution)}` : 'Not approved.';
}
