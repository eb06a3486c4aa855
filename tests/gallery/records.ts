import type { AnswerParts, Band, Entry, Match } from '#core/types.ts';
import { entries } from '#knowledge/bundle.ts';
import type { Standing } from '#core/review/standing.ts';
import type { Act, Opening } from '#core/review/state/acts.ts';
import { apply, openRecord } from '#core/review/state/apply.ts';
import type { AskedQuestion, Person, ReviewRecord } from '#core/review/state/record.ts';
import { ada, asked, matchOf, suggestion, textarea, words } from '../unit/review/questions.ts';

export const grace: Person = { id: 'grace', name: 'Grace' };

function entryWith(fits: (entry: Entry) => boolean): Entry {
  const entry = entries.find((one) => one.vendor === 'wildix' && fits(one));
  if (!entry) throw new Error('The bundled record has no such entry.');
  return entry;
}

/** An entry of the record as it ships, so that source, age and brief wording are real. */
export const entry = entryWith(({ answer }) => answer.brief !== undefined);
const other = entryWith(({ id }) => id !== entry.id);

const full = words(entry.answer.text);
const none: AnswerParts = words(null);
const own = words('We keep a copy in a second data centre as well, and test a restore twice a year.');

export const radio = {
  kind: 'radio',
  options: ['Yes', 'Partly', 'No'],
  required: true,
  maxLength: null,
} as const;

export function matchIn(band: Band, changes: Parameters<typeof suggestion>[0] = {}): Match {
  const second = suggestion({ entryId: other.id, band: 'low', answer: words(other.answer.text) });
  return matchOf(suggestion({ entryId: entry.id, band, answer: full, ...changes }), second);
}

/** Nothing offered; what came near, with what each lacks. */
export const silent: Match = {
  suggestions: [],
  nearest: [
    { entryId: entry.id, confidence: 0.3, missing: 'second factor' },
    { entryId: other.id, confidence: 0.2, missing: null },
  ],
};

let count = 0;

interface Given {
  readonly question?: Partial<AskedQuestion>;
  readonly match?: Match;
}

/** A question that was opened and then acted on; an act that is refused is a mistake of the gallery. */
export function record(
  { question, match = matchIn('high') }: Given = {},
  ...acts: readonly Act[]
): ReviewRecord {
  count += 1;
  const opening: Opening = {
    kind: 'open',
    questionnaireId: 'form',
    vendorId: 'wildix',
    question: asked({ number: `${count}`, text: entry.question, ...question }),
    match,
    versions: {},
  };
  let now = openRecord(`record-${count}`, opening, Date.UTC(2026, 10, 26, 9), ada).record;
  for (const act of acts) {
    const applied = apply(now, act, Date.UTC(2026, 10, 26, 14, 2), ada);
    if (applied.outcome === 'refused')
      throw new Error(`The gallery's ${act.kind} is refused: ${applied.reason}`);
    now = applied.record;
  }
  return now;
}

const edit: Act = { kind: 'edit', answer: own };
const approve: Act = { kind: 'approve' };
const insert: Act = { kind: 'insert' };
const read = { written: full, previous: none };

/** How a question comes to stand where it stands. */
const waysTo: Readonly<Record<Standing, readonly Act[]>> = {
  'to-review': [],
  'not-on-record': [],
  edited: [edit, { kind: 'settle' }],
  approved: [approve],
  inserted: [approve, insert, { kind: 'inserted', result: { outcome: 'held', ...read, readBack: full } }],
  changed: [
    approve,
    insert,
    { kind: 'inserted', result: { outcome: 'changed', ...read, readBack: words('Once a w') } },
  ],
  refused: [
    approve,
    insert,
    { kind: 'inserted', result: { outcome: 'refused', reason: 'locked', detail: '' } },
  ],
  skipped: [{ kind: 'skip' }],
  rejected: [{ kind: 'reject', comment: 'The contract says otherwise.' }],
};

export function recordStanding(standing: Standing, given: Given = {}): ReviewRecord {
  return record(standing === 'not-on-record' ? { match: silent, ...given } : given, ...waysTo[standing]);
}

export { ada, asked, matchOf, suggestion, textarea, words };
