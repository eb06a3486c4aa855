import { useMemo } from 'react';
import { filterValues, noFilter, nobody, type EntryFilter } from '#core/library/filter.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { Choice } from '../Choice.tsx';

interface Props {
  readonly entries: readonly ShownEntry[];
  readonly words: string;
  setWords(words: string): void;
  readonly filter: EntryFilter;
  setFilter(filter: EntryFilter): void;
}

type Options = readonly (readonly [value: string, label: string])[];

const ages: Options = ['1', '2', '3', '5'].map((years) => [
  years,
  `More than ${years} ${years === '1' ? 'year' : 'years'}`,
]);
const levels: Options = [
  ['public', 'Anyone'],
  ['customer', 'Customers'],
  ['nda', 'Under NDA'],
];
const statuses: Options = [
  ['active', 'Offered'],
  ['draft', 'Drafts'],
  ['retired', 'Retired'],
];

function named(values: readonly string[]): Options {
  return values.map((value) => [value, value]);
}

/** Words and filters over the entries; every part can be taken back at once. */
export function Filters({ entries, words, setWords, filter, setFilter }: Props) {
  const { topics, tags, owners } = useMemo(() => filterValues(entries), [entries]);
  const set = (part: keyof EntryFilter) => (value: string | null) =>
    setFilter({ ...filter, [part]: part === 'olderThan' && value !== null ? Number(value) : value });
  const isFiltered = words !== '' || Object.values(filter).some((value) => value !== null);
  const choices: readonly [keyof EntryFilter, string, string, Options][] = [
    ['topic', 'Topic', 'All topics', named(topics)],
    ['tag', 'Tag', 'All tags', named(tags)],
    ['owner', 'Owner', 'All owners', [...named(owners), [nobody, 'Nobody']]],
    ['level', 'Who may be told', 'All levels', levels],
    ['status', 'Status', 'Offered and drafts', statuses],
    ['olderThan', 'Age of the source', 'Any age', [...ages, ['0', 'Without a date']]],
  ];
  return (
    <search className="filters">
      <input
        type="search"
        aria-label="Search questions, answers and tags"
        placeholder="Search questions, answers and tags"
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="filter-row">
        {choices.map(([part, label, all, options]) => (
          <Choice
            key={part}
            label={label}
            all={all}
            options={options}
            value={filter[part] === null ? null : String(filter[part])}
            onChoose={set(part)}
          />
        ))}
        {isFiltered && (
          <button
            type="button"
            className="link"
            onClick={() => {
              setWords('');
              setFilter(noFilter);
            }}
          >
            Show everything
          </button>
        )}
      </div>
    </search>
  );
}
