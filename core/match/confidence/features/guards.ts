import type { Entry } from '#core/types.ts';
import type { Holding } from '../../index/holdings.ts';
import { meetsAmount, meetsVersion } from '../../guard/amounts.ts';
import { at, type Features } from '../featureNames.ts';
import { holds, type Held } from '../held.ts';
import type { Placed, Sheet } from '../sheet.ts';

/** Scope, numbers and versions: what makes an entry the wrong answer however alike the words are. */
export function fillGuards(
  row: Features,
  { question, scopes, scopesAround }: Sheet,
  { holding }: Held,
  entry: () => Entry,
): void {
  row[at.scopeMissing] = foreignShare(scopes, holding);
  row[at.scopeMissingAround] = foreignShare(scopesAround, holding);
  row[at.versionOpen] = 0;
  row[at.amountOpen] = 0;
  row[at.amountNotMet] = 0;
  const { versions, amounts } = question.own;
  if (versions.length + amounts.length === 0) return;
  const ofVersions = versions.map((version) => meetsVersion(version, entry().facts));
  const ofAmounts = amounts
    .filter(({ unit }) => unit !== 'continuous')
    .map((amount) => meetsAmount(amount, entry().facts));
  row[at.versionOpen] = ofVersions.includes('unknown') ? 1 : 0;
  row[at.amountOpen] = ofAmounts.includes('unknown') ? 1 : 0;
  row[at.amountNotMet] = ofAmounts.includes('not met') ? 1 : 0;
}

function foreignShare(scopes: readonly Placed[], holding: Holding): number {
  let foreign = 0;
  for (const scope of scopes) if (!holds(holding, scope, 'evident')) foreign += 1;
  return Math.min(2, foreign) / 2;
}
