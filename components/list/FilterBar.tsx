import { Search } from 'lucide-react';
import type { RefObject } from 'react';
import { countByFilter, filters, type Filter } from '#core/review/filter.ts';
import { standingName } from '../words/standing.ts';
import type { View } from '../panel/useView.ts';
import { say } from '../words/say.ts';

/** Always offered; the others only while there is a question in them. */
const lasting: readonly Filter[] = ['all', 'high', 'to-review', 'approved', 'inserted', 'not-on-record'];

interface Props {
  readonly view: View;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}

export function FilterBar({ view, searchBox }: Props) {
  const counts = countByFilter(view.records, view.isAway);
  const isOffered = (filter: Filter) =>
    lasting.includes(filter) || counts[filter] > 0 || view.filter === filter;
  return (
    <search className="filter-bar">
      <div className="chips" role="group" aria-label={say('list.show')}>
        {filters.filter(isOffered).map((filter) => (
          <button
            key={filter}
            type="button"
            className="chip"
            aria-pressed={view.filter === filter}
            onClick={() => view.setFilter(filter)}
          >
            {filterName(filter)} <span className="count">{counts[filter]}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="chip"
        aria-pressed={view.isByCertainty}
        onClick={() => view.setByCertainty(!view.isByCertainty)}
      >
        {say('list.leastCertainFirst')}
      </button>
      <div className="search">
        <Search aria-hidden />
        <input
          ref={searchBox}
          type="search"
          aria-label={say('list.search')}
          placeholder={say('list.search')}
          value={view.search}
          onChange={({ target }) => view.setSearch(target.value)}
        />
      </div>
    </search>
  );
}

function filterName(filter: Filter): string {
  switch (filter) {
    case 'all':
      return say('list.all');
    case 'away':
      return say('list.notOnPage');
    case 'high':
    case 'medium':
    case 'low':
      return say(`band.${filter}`);
    default:
      return standingName(filter);
  }
}
