import type { Fact } from '#core/types.ts';
import { foldWords } from '../analyse/words/fold.ts';
import { read } from '../analyse/read.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';
import { meetsAmount, meetsVersion } from '../guard/amounts.ts';

/** The options that the documented facts certainly name: "Weekly", "TLS 1.2 or newer", "AES-256". */
export function factOptions(
  facts: readonly Fact[],
  options: readonly string[],
  vocabulary: Vocabulary,
): string[] {
  return options.filter((option) => {
    const { amounts, versions } = read(option, vocabulary);
    if (versions.length > 0) return versions.every((version) => statesVersion(version, facts));
    if (amounts.length > 0) return amounts.every((amount) => facts.some((fact) => states(fact, amount)));
    return facts.some((fact) => namesValue(option, fact));
  });
}

/** The options that name a newer version than the record does: it neither states nor rules them out. */
export function versionsLeftOpen(
  facts: readonly Fact[],
  options: readonly string[],
  vocabulary: Vocabulary,
): string[] {
  if (!facts.some(({ kind, bound }) => kind === 'version' && bound === 'at least')) return [];
  return options.filter((option) =>
    read(option, vocabulary).versions.some((version) => meetsVersion(version, facts) === 'unknown'),
  );
}

type Read = ReturnType<typeof read>;

/** A version is stated where the record meets it; a newer one than the lowest stated is left open. */
function statesVersion(version: Read['versions'][number], facts: readonly Fact[]): boolean {
  return meetsVersion(version, facts) === 'met';
}

/** An option that names a rate means exactly that rate: a weekly backup is no daily one, nor a monthly one. */
function states(fact: Fact, amount: Read['amounts'][number]): boolean {
  if (amount.kind === 'frequency')
    return fact.kind === 'frequency' && fact.value === 1 && fact.unit === amount.unit;
  return meetsAmount(amount, [fact]) === 'met';
}

function namesValue(option: string, { kind, value }: Fact): boolean {
  if (typeof value !== 'string' || (kind !== 'algorithm' && kind !== 'protocol')) return false;
  return foldWords(option).join('') === foldWords(value).join('');
}
