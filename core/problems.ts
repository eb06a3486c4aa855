/**
 * Every error a person can meet, in one catalogue: one sentence of cause, one next step, no raw browser text.
 * An interface shows `cause nextStep`; a detail (a length, a list of options) may follow.
 */
import type { ActRefusal } from './review/state/acts.ts';
import type { Refusal } from './types.ts';

/** Why a page as a whole could not be read or written. */
export type PageProblem =
  | 'browser-page'
  | 'extension-store'
  | 'pdf'
  | 'source-view'
  | 'local-file'
  | 'blank-page'
  | 'not-allowed'
  | 'not-loaded'
  | 'page-left'
  | 'tab-closed'
  | 'frame-left'
  | 'no-reply'
  | 'reading-failed'
  | 'reading-stopped';

/** What went wrong with the reviews kept on this machine. */
export type KeepingProblem =
  | 'storage-failed'
  | 'reviews-missing'
  | 'settings-missing'
  | 'import-overtaken'
  | 'undo-overtaken';

/** Why a review file was refused. Nothing of such a file is taken. */
export type FileProblem =
  | 'file-too-large'
  | 'file-broken'
  | 'file-foreign'
  | 'file-newer'
  | 'file-altered'
  | 'file-malformed'
  | 'file-inconsistent';

/** What is wrong with the settings an organisation gave. */
export type SettingsProblem = 'managed-settings-invalid';

export type ProblemId =
  | Refusal
  | PageProblem
  | KeepingProblem
  | FileProblem
  | SettingsProblem
  | ActRefusal
  | 'other-window';

export interface Problem {
  readonly cause: string;
  readonly nextStep: string;
}

const scanAgain = 'Scan the page again.';

const refusals: Record<Refusal, Problem> = {
  gone: { cause: 'This question is no longer on the page.', nextStep: scanAgain },
  'page-changed': {
    cause: 'The page changed since it was scanned, so nothing was written.',
    nextStep: 'Scan the page again and check this question.',
  },
  hidden: {
    cause: 'The page hides or covers this control, so nothing was written.',
    nextStep: 'Close whatever covers it, or open its section, then insert again.',
  },
  locked: {
    cause: 'The page does not allow changes to this control.',
    nextStep: 'Unlock the question in the page, then insert again.',
  },
  'too-long': {
    cause: 'The answer is longer than the control allows.',
    nextStep: 'Shorten the answer, or use its brief wording.',
  },
  'no-such-option': {
    cause: 'The form does not offer this option.',
    nextStep: 'Choose one of the options of the form.',
  },
  'not-empty': {
    cause: 'The control already holds an answer.',
    nextStep: 'Agree to replace it, or leave it as it is.',
  },
  'not-fillable': {
    cause: 'This control cannot take this kind of answer.',
    nextStep: 'Copy the answer and enter it yourself.',
  },
  'not-encrypted': {
    cause:
      'This answer is for customers under a non-disclosure agreement, and this site is not encrypted (http).',
    nextStep: 'Open the form over https, or send the answer another way.',
  },
  'not-granted': {
    cause:
      'This answer is for customers under a non-disclosure agreement, and nobody has said that this site is one.',
    nextStep: 'Insert it again and confirm the agreement, or leave it out.',
  },
  'foreign-form': {
    cause:
      'This answer is for customers under a non-disclosure agreement, and this form sends to another site than the one it is on.',
    nextStep: 'Ask the customer for a form of their own, or send the answer another way.',
  },
  'nothing-to-insert': { cause: 'The answer is empty.', nextStep: 'Write or choose an answer first.' },
};

const pageProblems: Record<PageProblem, Problem> = {
  'browser-page': {
    cause: 'This page belongs to the browser, and extensions may not read it.',
    nextStep: 'Open the tab with the questionnaire.',
  },
  'extension-store': {
    cause: 'The browser keeps extensions out of its own store.',
    nextStep: 'Open the tab with the questionnaire.',
  },
  pdf: {
    cause: 'This is a PDF, which OnRecord cannot fill.',
    nextStep: 'Open the questionnaire as a web form, or search the library and copy the answers.',
  },
  'source-view': {
    cause: 'This tab shows the source of a page, not the page.',
    nextStep: 'Open the page itself.',
  },
  'local-file': {
    cause: 'The browser does not let OnRecord read files on this computer.',
    nextStep: "Allow access to file URLs in OnRecord's details on the extensions page, then reload the file.",
  },
  'blank-page': { cause: 'This tab is empty.', nextStep: 'Open the page with the questionnaire.' },
  'not-allowed': {
    cause: 'OnRecord may read a page only after you ask it to.',
    nextStep: 'Click the OnRecord button in the toolbar while the page is in front.',
  },
  'not-loaded': {
    cause: 'The page did not finish loading.',
    nextStep: 'Wait until it has loaded, or reload it, then scan again.',
  },
  'page-left': {
    cause: 'The tab went to another page before this was finished.',
    nextStep: 'Go back to the questionnaire and scan it again.',
  },
  'tab-closed': {
    cause: 'The tab was closed.',
    nextStep: 'Open the questionnaire again; your answers are kept.',
  },
  'frame-left': {
    cause: 'The embedded form that held this question was closed or reloaded.',
    nextStep: scanAgain,
  },
  'no-reply': {
    cause: 'The page did not answer in time, so it is unknown whether it took the answer.',
    nextStep: 'Look at the question in the page, then scan again.',
  },
  'reading-failed': {
    cause: 'OnRecord met something in this page that it could not handle.',
    nextStep: 'Reload the page and scan again; if it happens again, report the address to us.',
  },
  'reading-stopped': { cause: 'You stopped the reading of this page.', nextStep: scanAgain },
};

const keepingProblems: Record<KeepingProblem, Problem> = {
  'storage-failed': {
    cause: 'Your last change could not be saved on this machine.',
    nextStep: 'Free some disk space and keep this panel open; the next change saves both.',
  },
  'settings-missing': {
    cause: 'The settings kept in this browser are gone; your reviews are all there.',
    nextStep: 'Check your name and your settings before you approve anything.',
  },
  'reviews-missing': {
    cause: 'Reviews were kept in this browser before, and they are gone.',
    nextStep: 'Look for a saved report or restore the browser profile before you start anew.',
  },
  'import-overtaken': {
    cause: 'Another window changed the library meanwhile, so nothing was imported.',
    nextStep: 'Look at the preview again; it shows what is there now.',
  },
  'undo-overtaken': {
    cause: 'Some of these answers were changed after the import, so nothing was taken back.',
    nextStep: 'Open the answers and retire the ones you do not want.',
  },
};

const sendAgain = 'Ask whoever sent it to write the file again and send it another way.';

const fileProblems: Record<FileProblem, Problem> = {
  'file-too-large': {
    cause: 'This file is larger than a review file can be (20 MB).',
    nextStep: 'Choose the file that “Send for review” wrote; its name ends in .onrecord.json.',
  },
  'file-broken': {
    cause: 'This file is cut off or damaged, so nothing of it was taken.',
    nextStep: sendAgain,
  },
  'file-foreign': {
    cause: 'This is not a review file of OnRecord.',
    nextStep: 'Choose the file that “Send for review” wrote; its name ends in .onrecord.json.',
  },
  'file-newer': {
    cause: 'This file was written by a newer OnRecord than this one.',
    nextStep: 'Update OnRecord here, then open the file again.',
  },
  'file-altered': {
    cause: 'This file was changed after OnRecord wrote it, so nothing of it was taken.',
    nextStep: sendAgain,
  },
  'file-malformed': {
    cause: 'This review file holds something that OnRecord never writes, so nothing of it was taken.',
    nextStep: sendAgain,
  },
  'file-inconsistent': {
    cause: 'This review file contradicts itself, so nothing of it was taken.',
    nextStep: sendAgain,
  },
};

/** Why an act at the desk was not done; what else a person must settle before going on. */
const deskProblems: Record<Exclude<ActRefusal, Refusal> | 'other-window', Problem> = {
  'nothing-to-approve': {
    cause: 'There is no answer yet.',
    nextStep: 'Choose an option or write one, then approve.',
  },
  'no-such-alternative': {
    cause: 'This answer is no longer among those offered.',
    nextStep: scanAgain,
  },
  'own-words': {
    cause: 'These words are yours, and the rules ask that somebody else approves them.',
    nextStep: 'Ask a colleague to approve the answer.',
  },
  'not-approved': { cause: 'Only an approved answer can be inserted.', nextStep: 'Approve it first.' },
  'not-inserted': {
    cause: 'The page holds nothing of ours here.',
    nextStep: 'Change the control in the page itself.',
  },
  unchanged: { cause: 'Nothing changed.', nextStep: 'Change the answer first, or leave it as it is.' },
  'other-window': {
    cause: 'Another window changed this answer first.',
    nextStep: 'Keep theirs, or use yours.',
  },
};

const catalogue: Record<ProblemId, Problem> = {
  ...deskProblems,
  ...refusals,
  ...pageProblems,
  ...keepingProblems,
  ...fileProblems,
  'managed-settings-invalid': {
    cause: 'Your organisation has set something here that OnRecord does not know, and it is ignored.',
    nextStep: 'Ask whoever manages this browser to correct it.',
  },
};

/** The sentences for a problem. */
export function problem(id: ProblemId): Problem {
  return catalogue[id];
}

/** Every problem there is, for whoever has to recognise one by its words. */
export const allProblems: readonly Problem[] = Object.values(catalogue);
