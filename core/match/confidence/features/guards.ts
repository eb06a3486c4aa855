import type { Entry } from '#core/types.ts';
import { meetsAmount, meetsVersion } from '../../guard/amounts.ts';
import { holds, type Held } from '../held.ts';
import type { Placed, Sheet } from '../sheet.ts';

/** Scope, numbers and versions: what makes an entry the wrong answer however alike the words are. */
export function guardsOf({ question, scopes, scopesAround }: Sheet, { holding }: Held, entry: () => Entry) {
  const foreign = (list: readonly Placed[]) =>
    list.filter((scope) => !holds(holding, scope, 'evident')).length;
  const { versions, amounts } = question.own;
  const ofVersions = versions.map((version) => meetsVersion(version, entry().facts));
  const ofAmounts = amounts
    .filter(({ unit }) => unit !== 'continuous')
    .map((amount) => meetsAmount(amount, entry().facts));
  return {
    scopeMissing: Math.min(2, foreign(scopes)) / 2,
    scopeMissingAround: Math.min(2, foreign(scopesAround)) / 2,
    versionOpen: ofVersions.includes('unknown') ? 1 : 0,
    amountOpen: ofAmounts.includes('unknown') ? 1 : 0,
    amountNotMet: ofAmounts.includes('not met') ? 1 : 0,
  };
}
