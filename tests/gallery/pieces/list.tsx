import { FilterBar } from '#components/list/FilterBar.tsx';
import { QuestionList } from '#components/list/QuestionList.tsx';
import { standings } from '#core/review/standing.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useRef } from 'react';
import type { View } from '#components/panel/useView.ts';
import type { Piece, Shown } from '../piece.ts';
import { matchIn, record, recordStanding } from '../records.ts';
import { asking, WithView } from '../stillInsertion.tsx';

const oneOfEach = standings.map((standing) => recordStanding(standing));
const bands = (['high', 'medium', 'low'] as const).map((band) => record({ match: matchIn(band) }));
const long =
  'Does the supplier, or any of its subcontractors with access to our data, keep copies outside the region?';
const sections = [
  record({ question: { section: null, text: 'A question without a section' } }),
  record({ question: { section: 'A. Backups', text: long } }),
  record({ question: { section: 'B. Access', number: '12.3.1', text: long } }),
];
const many = Array.from({ length: 400 }, (_, index) => {
  const section = `Part ${Math.floor(index / 100) + 1}`;
  return record({ question: { section, text: `Question ${index + 1} of a long form` } });
});

function Filtered({ view }: { readonly view: View }) {
  const searchBox = useRef<HTMLInputElement>(null);
  return <FilterBar view={view} searchBox={searchBox} />;
}

const questionList = () => (
  <WithView render={(view) => <QuestionList view={view} insertion={asking(null)} />} />
);

function list(name: string, records: readonly ReviewRecord[], desk: Shown['desk'] = {}): Shown {
  return { name, records, desk, render: questionList };
}

function bar(name: string, records: readonly ReviewRecord[]): Shown {
  return { name, records, render: () => <WithView render={(view) => <Filtered view={view} />} /> };
}

const scrolled = list('400 questions', many);

export const lists: Piece = {
  id: 'list',
  title: 'Filters and list',
  states: [
    bar('filters, one of each', oneOfEach),
    bar('filters, one question', oneOfEach.slice(0, 1)),
    list('every standing', oneOfEach),
    list('every band', bands),
    list('sections, long questions', sections),
    list('not on the page now', sections, { onPage: new Map() }),
    list('nothing passes', []),
    { ...scrolled, render: () => <div className="stage gallery-scroller">{scrolled.render()}</div> },
  ],
};
