import type { QuestionReading } from '../../analyse/question.ts';
import type { Vocabulary } from '../../analyse/vocabulary.ts';
import type { Profile } from '../../candidates/profile.ts';
import { meetsAmount, meetsVersion } from '../../guard/amounts.ts';

/** Scope, numbers and versions: what makes an entry the wrong answer however alike the words are. */
export function guardsOf({ own, around }: QuestionReading, profile: Profile, { scopes }: Vocabulary) {
  const foreign = (concepts: ReadonlySet<string>) =>
    [...concepts].filter((concept) => scopes.has(concept) && !profile.named.has(concept)).length;
  const { facts } = profile.entry;
  const versions = own.versions.map((version) => meetsVersion(version, facts));
  const amounts = own.amounts
    .filter(({ unit }) => unit !== 'continuous')
    .map((amount) => meetsAmount(amount, facts));
  return {
    scopeMissing: Math.min(2, foreign(own.concepts)) / 2,
    scopeMissingAround: Math.min(2, foreign(around.concepts)) / 2,
    versionOpen: versions.includes('unknown') ? 1 : 0,
    amountOpen: amounts.includes('unknown') ? 1 : 0,
    amountNotMet: amounts.includes('not met') ? 1 : 0,
  };
}
