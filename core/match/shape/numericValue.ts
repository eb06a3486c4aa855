import type { Remark } from '#core/remarks.ts';
import type { Fact } from '#core/types.ts';
import type { Reading } from '../analyse/read.ts';
import { read } from '../analyse/read.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';

/** Units that divide each other exactly; a month is no whole number of days and is never turned into days. */
const families: readonly Readonly<Record<string, number>>[] = [
  { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 },
  { month: 1, quarter: 3, year: 12 },
  { kilobit: 1, megabit: 1000 },
];

/** A number for a numeric field, or why there is none. */
export interface NumericValue {
  readonly text: string | null;
  readonly caution: Remark | null;
}

/**
 * The documented number in the unit that the field asks for. Only one fact may fit the question; which one is
 * decided by the words it is about. Units are converted only where that is exact. Where the question names no
 * unit, the hint beside it may; where that offers several, the number is only right with one of them.
 */
export function numericValue(
  facts: readonly Fact[],
  question: Reading,
  hint: string | null,
  vocabulary: Vocabulary,
): NumericValue {
  const asked = unitsIn(question).at(-1);
  const offered = asked || !hint ? [] : [...new Set(unitsIn(read(hint, vocabulary)))];
  const unit = asked ?? (offered.length === 1 ? (offered[0] ?? null) : null);
  const numbers = facts.flatMap((fact) =>
    typeof fact.value === 'number' ? [{ fact, value: fact.value }] : [],
  );
  const fitting = numbers.flatMap(({ fact, value }) => {
    const inUnit = convert(value, fact.unit ?? null, unit);
    return inUnit === null ? [] : [{ fact, inUnit, shared: sharedWords(fact.about, question, vocabulary) }];
  });
  const most = Math.max(0, ...fitting.map(({ shared }) => shared));
  const best = fitting.filter(({ shared }) => shared === most);
  const [only] = best;
  if (!only || best.some(({ inUnit }) => inUnit !== only.inUnit))
    return { text: null, caution: { id: 'not-one-number' } };
  const { fact, inUnit } = only;
  const { bound } = fact;
  const limit: Remark | null = bound ? { id: 'bound', bound } : null;
  return { text: String(inUnit), caution: offered.length > 1 ? { id: 'choose-unit', fact } : limit };
}

const unitsIn = ({ found }: Reading): string[] =>
  found.filter(({ id }) => id.sort === 'unit').map(({ id }) => id.name);

function convert(value: number, from: string | null, to: string | null): number | null {
  if (to === null || from === to) return value;
  if (from === null) return null;
  for (const family of families) {
    const [own, wanted] = [family[from], family[to]];
    if (own !== undefined && wanted !== undefined) return (value * own) / wanted;
  }
  return null;
}

function sharedWords(about: string, question: Reading, vocabulary: Vocabulary): number {
  const { stems, concepts } = read(about, vocabulary);
  const words = [...stems.keys()].filter((stem) => question.stems.has(stem));
  return words.length + [...concepts].filter((concept) => question.concepts.has(concept)).length;
}
