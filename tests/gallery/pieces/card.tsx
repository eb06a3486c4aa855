import { Card } from '#components/card/Card.tsx';
import { filters } from '#core/review/filter.ts';
import { standings } from '#core/review/standing.ts';
import type { Act } from '#core/review/state/acts.ts';
import type { Band } from '#core/types.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { DeskState } from '#components/useDesk.ts';
import type { Piece, Shown } from '../piece.ts';
import { asked, matchIn, radio, record, recordStanding, textarea, words } from '../records.ts';
import { asking, WithView } from '../stillInsertion.tsx';

function card(
  name: string,
  one: ReviewRecord,
  desk: (one: ReviewRecord) => Partial<DeskState> = () => ({}),
): Shown {
  return {
    name,
    records: [one],
    desk: desk(one),
    render: () => (
      <ul className="questions">
        <WithView render={(view) => <Card record={one} view={view} insertion={asking(null)} />} />
      </ul>
    ),
  };
}

const bands = filters.filter((filter): filter is Band => ['high', 'medium', 'low'].includes(filter));
const select = { ...radio, kind: 'select', options: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] } as const;
const choiceOf = (choice: readonly string[], text: string | null = null) =>
  matchIn('high', { answer: { choice, text } });
const oneOf = (one: ReviewRecord, value: string) =>
  new Map([[one.id, { ...one.question, id: one.id, value: words(value) }]]);
const note: Act = { kind: 'note', text: 'Asked operations on Monday.' };

export const cards: Piece = {
  id: 'card',
  title: 'Card',
  states: [
    ...standings.map((standing) => card(standing, recordStanding(standing))),
    ...bands.map((band) => card(`${band} confidence`, record({ match: matchIn(band) }))),
    card('with a caution', record({ match: matchIn('medium', { caution: 'Says nothing of the archive.' }) })),
    card(
      'help, number, limit, and words that are too long',
      record({
        question: {
          number: '4.2',
          help: 'Name the interval and where the copies are kept.',
          control: { ...textarea, required: true, maxLength: 60 },
        },
      }),
    ),
    card(
      'choice and comment',
      record({ question: { control: radio, comment: textarea }, match: choiceOf(['Yes'], 'Daily.') }),
    ),
    card(
      'several options',
      record({ question: { control: { ...radio, kind: 'checkbox' } }, match: choiceOf(['Yes', 'No']) }),
    ),
    card('many options', record({ question: { control: select }, match: choiceOf(['C']) })),
    card('a file is asked for', record({ question: { control: { ...textarea, kind: 'file' } } })),
    card('with a note', record({}, note)),
    card(
      'picked by hand',
      record(
        { match: matchIn('high') },
        { kind: 'pickEntry', entryId: 'secret', answer: words('Under an agreement.'), basis: null },
      ),
    ),
    card('not on the page now', recordStanding('approved'), () => ({ onPage: new Map() })),
    card('from a file, without a page', recordStanding('approved'), () => ({
      hasPage: false,
      onPage: new Map(),
    })),
    card('the form holds something else', record(), (one) => ({ onPage: oneOf(one, 'Every fortnight.') })),
    card('another window was faster', record(), (one) => ({
      conflicts: new Map([[one.id, words('Mine.')]]),
    })),
    card('refused: own words', recordStanding('edited'), (one) => ({
      refusals: new Map([[one.id, 'own-words']]),
    })),
    card('while answers are inserted', recordStanding('approved'), () => ({
      running: { kind: 'insert', done: 1, total: 9, stopping: false },
    })),
    card(
      'a very long question',
      record({ question: asked({ text: `Describe in full ${'how you protect data, '.repeat(20)}please.` }) }),
    ),
  ],
};
