import type { AnswerParts, Control, Match, Question, Suggestion } from '#core/types.ts';
import type { Opening } from '#core/review/state/acts.ts';
import { openRecord } from '#core/review/state/apply.ts';
import type { AskedQuestion, Person, ReviewRecord } from '#core/review/state/record.ts';

export const ada: Person = { id: 'ada', name: 'Ada' };

export const textarea: Control = { kind: 'textarea', options: [], required: false, maxLength: null };

export function asked(changes: Partial<AskedQuestion> = {}): AskedQuestion {
  const text = 'How often do you take backups?';
  return {
    frame: '',
    number: null,
    section: 'Backups',
    text,
    help: null,
    control: textarea,
    comment: null,
    ...changes,
  };
}

export function onPage(changes: Partial<Question> = {}): Question {
  return { ...asked(), id: 'q1', value: { choice: null, text: null }, ...changes };
}

export function words(text: string | null): AnswerParts {
  return { choice: null, text };
}

export function suggestion(changes: Partial<Suggestion> = {}): Suggestion {
  return {
    entryId: 'backups-weekly',
    confidence: 0.97,
    band: 'high',
    reason: 'asks for backup + how often',
    short: null,
    answer: words('Once a week.'),
    caution: null,
    ...changes,
  };
}

export function matchOf(...suggestions: Suggestion[]): Match {
  return { suggestions, nearest: [] };
}

export function opened(
  match: Match = matchOf(suggestion()),
  question: AskedQuestion = asked(),
): ReviewRecord {
  const versions = { [match.suggestions[0]?.entryId ?? '']: 'v1' };
  const opening: Opening = {
    kind: 'open',
    questionnaireId: 'form',
    vendorId: 'wildix',
    question,
    match,
    versions,
  };
  return openRecord('r1', opening, 1000, ada).record;
}
