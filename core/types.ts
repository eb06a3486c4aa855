/**
 * The words of the product as types. One word for one thing, in code, interface and documents;
 * the glossary is in docs/DESIGN.md. Everything here is plain data that survives `structuredClone`.
 */
import type { Remarks } from './remarks.ts';

/** A closed answer as far as the record supports one. */
export type ShortAnswer = 'yes' | 'no' | 'partial' | 'na';

/** What takes an answer. The live node itself is only ever called `element` and never leaves the page. */
export type ControlKind =
  | 'text'
  | 'textarea'
  | 'richtext'
  | 'number'
  | 'date'
  | 'select'
  | 'multiselect'
  | 'radio'
  | 'checkbox'
  | 'buttons'
  | 'switch'
  | 'matrix-row'
  | 'file';

export interface Control {
  readonly kind: ControlKind;
  /** Visible option texts in page order, placeholders included; empty for anything but a choice. */
  readonly options: readonly string[];
  readonly required: boolean;
  /** Longest text the control takes, in UTF-16 code units as HTML counts them; null where it states none. */
  readonly maxLength: number | null;
}

/**
 * The parts of one answer. A choice names options by their visible text; a question that has a choice and
 * a comment box takes both. `null` means that this part is not given (or could not be read).
 */
export interface AnswerParts {
  readonly choice: readonly string[] | null;
  readonly text: string | null;
}

/** A prompt and its control, as found in one document. */
export interface Question {
  /** Unique in its document, and the same again when the unchanged document is scanned once more. */
  readonly id: string;
  /** Where it stands: '' for the page itself, else the frame's URL. */
  readonly frame: string;
  /** A leading number such as "4.2.1" or "Q7", taken off the text. */
  readonly number: string | null;
  readonly section: string | null;
  readonly text: string;
  readonly help: string | null;
  readonly control: Control;
  /** The comment box that belongs to a choice: the second part of the same answer. */
  readonly comment: Control | null;
  /** What the page holds now; a preselected "No answer" or placeholder counts as nothing. */
  readonly value: AnswerParts;
}

/** A documented, comparable detail of an answer: numbers carry their unit and say how they bound. */
export interface Fact {
  readonly kind: 'duration' | 'frequency' | 'version' | 'algorithm' | 'count' | 'size' | 'protocol' | 'party';
  /** What it is a detail of, in words a form would use: "snapshot retention". */
  readonly about: string;
  readonly value: number | string;
  /** Unit of a numeric value, singular: week, month, year, user, call, kilobit … */
  readonly unit?: string;
  /** How the value bounds the truth; left out where it is exact. */
  readonly bound?: 'at least' | 'at most';
}

/** Where an answer comes from. */
export interface Source {
  readonly document: string;
  readonly section: string;
  /** As-of date of the document, ISO 8601, as coarse as the document gives it: 2021-08. */
  readonly date?: string;
  readonly link?: string;
}

/** Who may be told: anyone, customers, or customers who signed a non-disclosure agreement. */
export type DisclosureLevel = 'public' | 'customer' | 'nda';

/** A closed question that an entry settles, and how. */
export interface Claim {
  readonly question: string;
  readonly short: ShortAnswer;
}

export interface Answer {
  /** The standard wording, complete with its limits and exceptions. */
  readonly text: string;
  /** A documented shorter wording of at most 200 characters. */
  readonly brief?: string;
  /** The yes/no questions this entry settles; the first one is its own. */
  readonly short?: readonly Claim[];
}

/** One record of the knowledge base. */
export interface Entry {
  readonly id: string;
  readonly vendor: string;
  readonly question: string;
  /** Other ways to ask it; each is literally answered by the documented fact. */
  readonly alternates: readonly string[];
  readonly answer: Answer;
  readonly facts: readonly Fact[];
  readonly source: Source;
  readonly topic: string;
  readonly tags: readonly string[];
  readonly level: DisclosureLevel;
  readonly owner?: string;
}

/** The company that answers. */
export interface Vendor {
  readonly id: string;
  readonly name: string;
}

export type Band = 'high' | 'medium' | 'low';

/** An entry proposed for a question. */
export interface Suggestion {
  readonly entryId: string;
  /** Our calibrated judgement, 0 to 1. */
  readonly confidence: number;
  readonly band: Band;
  /** Why: what the question asks for and what the entry states. */
  readonly reason: Remarks;
  readonly short: ShortAnswer | null;
  /** The answer shaped for this question's control; a part is null where nothing certain fits it. */
  readonly answer: AnswerParts;
  /** What a person should know before using it: a part left open, an exception, a limit not met. */
  readonly caution: Remarks | null;
}

/** An entry that came near without being offered. */
export interface Near {
  readonly entryId: string;
  readonly confidence: number;
  /** What the question asks for that the entry does not state; null where it was offered. */
  readonly missing: Remarks | null;
}

/** What the record says to one question. No suggestions means: not on record. */
export interface Match {
  /** Highest confidence first, at most five. */
  readonly suggestions: readonly Suggestion[];
  /** The five nearest entries, offered or not. */
  readonly nearest: readonly Near[];
}

/** What the matcher needs to know of a question; a bare text is enough. */
export interface Ask {
  readonly text: string;
  readonly section?: string | null;
  readonly help?: string | null;
  readonly control?: Control | null;
  readonly comment?: Control | null;
}

/** Why an answer was not written. Each has its sentence in the error catalogue. */
export type Refusal =
  | 'gone'
  | 'page-changed'
  | 'hidden'
  | 'locked'
  | 'too-long'
  | 'no-such-option'
  | 'not-empty'
  | 'not-fillable'
  | 'not-encrypted'
  | 'not-granted'
  | 'foreign-form'
  | 'nothing-to-insert';

/**
 * What the sentence of a refusal cannot know. A text is the page's own (its options, what it holds), or what an earlier
 * version wrote.
 */
export type RefusalDetail =
  | string
  | { readonly id: 'length'; readonly length: number; readonly most: number }
  | {
      readonly id: 'takes';
      /** The type of an HTML input. */
      readonly type: string;
      readonly least: string | null;
      readonly most: string | null;
      readonly step: string | null;
    }
  | { readonly id: 'no-text-box' | 'text-not-option' | 'edited-since' | 'nothing-inserted' };

/** The truth about one attempt to write an answer. */
export type InsertResult =
  | {
      readonly outcome: 'held';
      readonly written: AnswerParts;
      readonly readBack: AnswerParts;
      readonly previous: AnswerParts;
    }
  | {
      /** It was written and the page then showed something else. */
      readonly outcome: 'changed';
      readonly written: AnswerParts;
      readonly readBack: AnswerParts;
      readonly previous: AnswerParts;
    }
  | { readonly outcome: 'refused'; readonly reason: Refusal; readonly detail: RefusalDetail };
