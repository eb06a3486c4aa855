import { isClosedAnswer } from '../words/answers.ts';
import { isQuestionLike } from '../words/prompts.ts';
import { isCompanyName, isPersonalLabel } from '../words/personal.ts';
import {
  announcementStrength,
  hasQuestionnaireSubject,
  isOfTrade,
  isOtherForm,
  isSettingsPage,
  isSiteForm,
  isSurveyOfPeople,
} from '../words/site.ts';
import type { ControlKind } from '../../types.ts';
import { each, type Steps } from '../../steps.ts';

/** A found question as far as the judgement is concerned. */
export interface Candidate {
  readonly text: string;
  /** What is written around it on how to answer, and what it has in common with others. */
  readonly about: string;
  readonly kind: ControlKind;
  readonly options: readonly string[];
  /** The form it is in, null where it is in none. */
  readonly form: Element | null;
  /** Personal by what the browser is told to fill in. */
  readonly autofill: boolean;
}

interface Tally {
  asking: number;
  personal: number;
  neutral: number;
  /** Asking and on a subject of vendor questionnaires. */
  onSubject: number;
}

/** What each candidate was found to be; every one is judged once. */
type Verdicts = ReadonlyMap<
  Candidate,
  { readonly kind: 'asking' | 'personal' | 'neutral'; readonly onSubject: boolean }
>;

/** Askings that stand for themselves, whatever else a form holds. */
const plenty = 3;

/**
 * Tells which of the candidates belong to a questionnaire. Forms about a person (login, sign-up, checkout,
 * contact) are set aside first; what remains is judged together, because portals often give every question
 * a form of its own. `announcement` is the page's title and main headings; `isKnown`: it is a questionnaire.
 */
export function* questionnaireMembers<T extends Candidate>(
  candidates: readonly T[],
  announcement: string,
  isKnown = false,
): Steps<T[]> {
  const announced = announcementStrength(announcement);
  const verdicts: Verdicts = new Map(
    yield* each(candidates, (candidate) => [candidate, verdictOn(candidate)] as const),
  );
  const byForm = new Map<Element | null, T[]>();
  for (const candidate of candidates) {
    const members = byForm.get(candidate.form);
    if (members) members.push(candidate);
    else byForm.set(candidate.form, [candidate]);
  }
  const remaining = [...byForm].flatMap(([form, members]) =>
    isAboutPerson(form, members, announced, verdicts) ? partThatAsks(form, members, verdicts) : members,
  );
  // Only what is put as a question counts there.
  const isSettings = announced === 0 && isSettingsPage(announcement);
  const counting = isSettings ? remaining.filter(({ text }) => text.endsWith('?')) : remaining;
  const tally = tallyOf(counting, verdicts);
  if (announced < 2 && tally.onSubject < plenty && isOtherForm(announcement)) return [];
  if (isSurveyOfPeople(announcement) && 2 * tally.onSubject < tally.asking) return [];
  const ofTrade =
    hasQuestionnaireSubject(announcement) ||
    counting.some(({ text, about }) => isOfTrade(`${text} ${about}`));
  const isOne = isKnown || isQuestionnaire(tally, counting, { announced, ofTrade });
  const staying = new Set(isOne ? remaining : []);
  const kept = yield* each(candidates, (candidate) =>
    staying.has(candidate) &&
    (isOfRecord(candidate, verdicts) || (announced > 0 && isCompanyName(candidate.text)))
      ? [candidate]
      : [],
  );
  return kept.flat();
}

/** Who fills the form in, for whom and when is in no record, unless it is put as a question. */
function isOfRecord(candidate: Candidate, verdicts: Verdicts): boolean {
  const { text, kind } = candidate;
  return verdicts.get(candidate)?.kind !== 'personal' || text.endsWith('?') || !namedKinds.has(kind);
}
const namedKinds = new Set<ControlKind>(['text', 'textarea', 'number', 'date', 'select']);

function isAboutPerson(
  form: Element | null,
  members: readonly Candidate[],
  announced: number,
  verdicts: Verdicts,
): boolean {
  const { asking, personal, onSubject } = tallyOf(members, verdicts);
  const password = form && Element.prototype.querySelector.call(form, 'input[type=password]');
  if (password && onSubject < plenty) return true;
  if (announced > 0 && form === null) return false;
  const mostly = personal * 3 >= members.length && onSubject < plenty;
  if (form && personal >= 2 && mostly && titlesOf(form).some(isSiteForm)) return true;
  if (form && personal === members.length && titlesOf(form).some(isSiteForm)) return true;
  return personal >= 2 && personal > asking + onSubject && (announced === 0 || asking === 0);
}

/**
 * A form about a company may ask about its security in one part of it: the longest run of questions without a
 * field about a person in between, if most of it asks. What signs somebody up has no such part.
 */
function partThatAsks<T extends Candidate>(
  form: Element | null,
  members: readonly T[],
  verdicts: Verdicts,
): T[] {
  if (form && titlesOf(form).some((title) => isSiteForm(title) || isOtherForm(title))) return [];
  const runs: T[][] = [[]];
  for (const member of members)
    if (verdicts.get(member)?.kind === 'personal') runs.push([]);
    else runs.at(-1)?.push(member);
  const asks = (run: readonly T[]): boolean => {
    const { asking, neutral, onSubject } = tallyOf(run, verdicts);
    return asking >= plenty && onSubject > 0 && neutral === 0;
  };
  return runs.filter(asks).flat();
}

/** How a form calls itself: its headings and what it is sent with. */
function titlesOf(form: Element): string[] {
  const parts = Element.prototype.querySelectorAll.call(
    form,
    'h1, h2, h3, h4, legend, button, [type=submit]',
  );
  return Array.from(parts, (part) =>
    `${part.textContent ?? ''} ${part.getAttribute('value') ?? ''}`.slice(0, 80),
  );
}

/** What a page says of itself, and whether it or what it asks is of a kind that vendors are asked. */
interface Saying {
  readonly announced: number;
  readonly ofTrade: boolean;
}

function isQuestionnaire(
  tally: Tally,
  members: readonly Candidate[],
  { announced, ofTrade }: Saying,
): boolean {
  const { asking, personal, neutral, onSubject } = tally;
  if (announced === 2 && neutral >= 2) return true;
  if (announced > 0) return asking > 0 && asking * 6 >= neutral;
  if (asking === 0) return false;
  if (onSubject > 0) return asking + onSubject > personal;
  if (!ofTrade) return false;
  if (asking < plenty) return personal === 0 && neutral <= asking && members.some(isSubstantial);
  // Off the subject and unannounced: most of it has to ask.
  return asking >= 4 * personal && asking >= 2 * neutral;
}

/** One that nobody would ask in a search or booking box. */
function isSubstantial({ text, kind, options }: Candidate): boolean {
  const isOpen = kind === 'text' || (kind === 'select' && options.filter(isClosedAnswer).length < 2);
  return !isOpen && text.split(' ').length >= 5;
}

function tallyOf(candidates: readonly Candidate[], verdicts: Verdicts): Tally {
  const tally: Tally = { asking: 0, personal: 0, neutral: 0, onSubject: 0 };
  for (const candidate of candidates) {
    const verdict = verdicts.get(candidate);
    if (!verdict) continue;
    tally[verdict.kind] += 1;
    if (verdict.onSubject) tally.onSubject += 1;
  }
  return tally;
}

function verdictOn(candidate: Candidate): { kind: 'asking' | 'personal' | 'neutral'; onSubject: boolean } {
  const { text, autofill } = candidate;
  if (autofill || isPersonalLabel(text)) return { kind: 'personal', onSubject: false };
  if (!isAsking(candidate)) return { kind: 'neutral', onSubject: false };
  return { kind: 'asking', onSubject: hasQuestionnaireSubject(text) };
}

function isAsking({ text, kind, options }: Candidate): boolean {
  if (isQuestionLike(text) || kind === 'matrix-row') return true;
  const closed = options.filter(isClosedAnswer).length >= 2;
  return closed || (text.split(' ').length >= 6 && hasQuestionnaireSubject(text));
}
