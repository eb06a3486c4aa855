import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { countByFilter, filters, type Filter } from '#core/review/filter.ts';
import type { View } from '../panel/useView.ts';

const names: Readonly<Record<Filter, string>> = {
  all: 'All',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  'to-review': 'To review',
  edited: 'Edited',
  approved: 'Approved',
  inserted: 'Inserted',
  changed: 'Page changed it',
  refused: 'Not inserted',
  'not-on-record': 'Not on record',
  skipped: 'Skipped',
  rejected: 'Rejected',
};

/** Always offered; the others only while there is a question in them. */
const lasting: readonly Filter[] = ['all', 'high', 'to-review', 'approved', 'inserted', 'not-on-record'];

interface Props {
  readonly view: View;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}

export function FilterBar({ view, searchBox }: Props) {
  const counts = countByFilter(view.records);
  const isOffered = (filter: Filter) =>
    lasting.includes(filter) || counts[filter] > 0 || view.filter === filter;
  return (
    <search className="filter-bar">
      <div className="chips" role="group" aria-label="Show">
        {filters.filter(isOffered).map((filter) => (
          <button
            key={filter}
            type="button"
            className="chip"
            aria-pressed={view.filter === filter}
            onClick={() => view.setFilter(filter)}
          >
            {names[filter]} <span className="count">{counts[filter]}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="chip"
        aria-pressed={view.isByCertainty}
        onClick={() => view.setByCertainty(!view.isByCertainty)}
      >
        Least certain first
      </button>
      <div className="search">
        <Search aria-hidden />
        <input
          ref={searchBox}
          type="search"
          aria-label="Search this questionnaire"
          placeholder="Search this questionnaire"
          value={view.search}
          onChange={({ target }) => view.setSearch(target.value)}
        />
      </div>
    </search>
  );
}
