import type { AnswerParts, Question } from '#core/types.ts';
import type { KeepingProblem, ProblemId } from '#core/problems.ts';
import type { ActRefusal } from '#core/review/state/acts.ts';
import { questionnaireIdOf, siteOf } from '#core/review/identity/keys.ts';
import { defaults, type Settings } from '#core/settings/settings.ts';
import type { UnreadableFrame } from '../page/access/unreadable.ts';
import type { Person, ReviewRecord } from '#core/review/state/record.ts';

/** What the desk is busy with; records of an earlier visit are there in every phase. */
export type Phase = 'scanning' | 'choose-vendor' | 'matching' | 'ready' | 'failed';

/** Everything the panel shows. Replaced, never mutated. */
export interface DeskState {
  readonly phase: Phase;
  /** Why the page cannot be worked with. */
  readonly problem: ProblemId | null;
  /** What is wrong with the reviews kept on this machine. */
  readonly keeping: KeepingProblem | null;
  /** Whether this review is done beside its page; a review from a file has none. */
  readonly hasPage: boolean;
  readonly url: string;
  readonly title: string;
  /** Whether the tab under review is the one in front. */
  readonly isInFront: boolean;
  readonly site: string;
  readonly questionnaireId: string;
  /** What this page's own questions are kept under: another id only where a person joined the page to it. */
  readonly partId: string;
  readonly person: Person;
  readonly settings: Settings;
  /** When the panel was opened; ages of sources are counted to it. */
  readonly today: number;
  readonly vendorId: string | null;
  /** Whether a person agreed to this vendor's answers going to this site. */
  readonly agreed: boolean;
  /** Origins said to belong to a customer who signed a non-disclosure agreement with this vendor. */
  readonly granted: ReadonlySet<string>;
  readonly records: ReadonlyMap<string, ReviewRecord>;
  /** Record ids in page order. */
  readonly order: readonly string[];
  /** The questions of the last scan, by record id; a record without one is not on the page now. */
  readonly onPage: ReadonlyMap<string, Question>;
  readonly found: readonly Question[];
  readonly unreadableFrames: readonly UnreadableFrame[];
  /** Controls met by the scan that is going on; 0 where it has not said yet. */
  readonly met: number;
  /** The page is too long to be read whole: after how many controls it was cut off. */
  readonly cutAt: number | null;
  /** Questions the matcher gave up on in time. */
  readonly unmatched: number;
  readonly scannedAt: number | null;
  /** The page moves and does not come to rest. */
  readonly changing: boolean;
  /** The person is pointing at a question in the page. */
  readonly pointing: boolean;
  /** An insertion or undo that is going on. */
  readonly running: Running | null;
  /** What this window wanted to keep where another window had been faster. */
  readonly conflicts: ReadonlyMap<string, AnswerParts>;
  /** The last act on a question that was not done, and why. */
  readonly refusals: ReadonlyMap<string, ActRefusal>;
  /** Approved answers that the database does not hold yet. */
  readonly unkept: ReadonlySet<string>;
  /** What a menu or a shortcut asked to be shown; null once it is. */
  readonly wanted: Wanted | null;
  /** Read aloud by screen readers. */
  readonly announcement: string;
}

/** A question to be opened, or words to be looked for on the record. */
export type Wanted =
  | { readonly kind: 'question'; readonly recordId: string }
  | { readonly kind: 'find'; readonly words: string };

export interface Running {
  readonly kind: 'insert' | 'undo';
  readonly done: number;
  readonly total: number;
  readonly stopping: boolean;
}

/** Before anything is known of the page or of earlier visits. */
export function firstState(tab: { url: string; title: string }, person: Person, today: number): DeskState {
  return {
    phase: 'scanning',
    problem: null,
    keeping: null,
    hasPage: true,
    url: tab.url,
    title: tab.title,
    isInFront: true,
    site: siteOf(tab.url),
    questionnaireId: questionnaireIdOf(tab.url, tab.title),
    partId: questionnaireIdOf(tab.url, tab.title),
    person,
    settings: defaults,
    today,
    vendorId: null,
    agreed: false,
    granted: new Set(),
    records: new Map(),
    order: [],
    onPage: new Map(),
    found: [],
    unreadableFrames: [],
    met: 0,
    cutAt: null,
    unmatched: 0,
    scannedAt: null,
    changing: false,
    pointing: false,
    running: null,
    conflicts: new Map(),
    refusals: new Map(),
    unkept: new Set(),
    wanted: null,
    announcement: '',
  };
}

/** Whether a question is known not to be on the page now; before the page was read, nothing is known. */
export function isAwayFrom(
  { hasPage, scannedAt, onPage }: Pick<DeskState, 'hasPage' | 'scannedAt' | 'onPage'>,
  recordId: string,
): boolean {
  return hasPage && scannedAt !== null && !onPage.has(recordId);
}
