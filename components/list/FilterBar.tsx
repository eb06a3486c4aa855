import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { countByFilter, filters, type Filter } from '#core/review/filter.ts';
import type { View } from '../useView.ts';

const names: Readonly<Record<Filter, string>> = {
  all: 'All',
  high: 'High',
  'to-review': 'To review',
  approved: 'Approved',
  inserted: 'Inserted',
  'not-on-record': 'Not on record',
};

interface Props {
  readonly view: View;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}

export function FilterBar({ view, searchBox }: Props) {
  const counts = countByFilter(view.records);
  return (
    <search className="filter-bar">
      <div className="chips" role="group" aria-label="Show">
        {filters.map((filter) => (
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
