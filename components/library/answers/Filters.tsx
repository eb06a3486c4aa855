import { useMemo } from 'react';
import { filterValues, noFilter, nobody, type EntryFilter } from '#core/library/find/filter.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { Choice } from '../Choice.tsx';
import { say, sayCount } from '../../words/say.ts';

interface Props {
  readonly entries: readonly ShownEntry[];
  readonly words: string;
  setWords(words: string): void;
  readonly filter: EntryFilter;
  setFilter(filter: EntryFilter): void;
}

type Options = readonly (readonly [value: string, label: string])[];

/** Years after which a source counts as old; 0 stands for one without a date. */
const ages = [1, 2, 3, 5];

function agesInWords(): Options {
  const years = ages.map((age) => [String(age), sayCount('answers.moreThanYears', age)] as const);
  return [...years, ['0', say('answers.withoutDate')]];
}

function named(values: readonly string[]): Options {
  return values.map((value) => [value, value]);
}

/** Words and filters over the entries; every part can be taken back at once. */
export function Filters({ entries, words, setWords, filter, setFilter }: Props) {
  const { topics, tags, owners } = useMemo(() => filterValues(entries), [entries]);
  const set = (part: keyof EntryFilter) => (value: string | null) =>
    setFilter({ ...filter, [part]: part === 'olderThan' && value !== null ? Number(value) : value });
  const isFiltered = words !== '' || Object.values(filter).some((value) => value !== null);
  const choices: readonly [keyof EntryFilter, Options][] = [
    ['topic', named(topics)],
    ['tag', named(tags)],
    ['owner', [...named(owners), [nobody, say('answers.nobody')]]],
    ['level', (['public', 'customer', 'nda'] as const).map((one) => [one, say(`answers.levels.${one}`)])],
    ['status', (['active', 'draft', 'retired'] as const).map((one) => [one, say(`answers.statuses.${one}`)])],
    ['olderThan', agesInWords()],
  ];
  return (
    <search className="filters">
      <input
        type="search"
        aria-label={say('answers.search')}
        placeholder={say('answers.search')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className="filter-row">
        {choices.map(([part, options]) => (
          <Choice
            key={part}
            label={say(`answers.filters.${part}.label`)}
            all={say(`answers.filters.${part}.all`)}
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
            {say('answers.showEverything')}
          </button>
        )}
      </div>
    </search>
  );
}
