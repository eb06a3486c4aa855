import { detailOf } from '../../analyse/details.ts';
import { at, type Features } from '../featureNames.ts';
import { holds, type Held } from '../held.ts';
import type { Holding } from '../../index/holdings.ts';
import type { Sheet, Together } from '../sheet.ts';

/** Which details the question calls for and the entry does not give. */
export function fillDetails(row: Features, { asks, together }: Sheet, { holding }: Held): void {
  const missing = { who: 0, time: 0, kind: 0, amount: 0, dealing: 0 };
  let hinted = 0;
  let met = 0;
  for (const [aspect, placed] of asks) {
    const detail = detailOf(aspect);
    if (detail === undefined) continue;
    if (holds(holding, placed, 'gives')) met += 1;
    else {
      missing[detail] += 1;
      if (holds(holding, placed, 'hints')) hinted += 1;
    }
  }
  row[at.whoMissing] = Math.min(1, missing.who);
  row[at.timeMissing] = Math.min(1, missing.time);
  row[at.kindMissing] = Math.min(1, missing.kind);
  row[at.amountMissing] = Math.min(1, missing.amount);
  row[at.dealingMissing] = Math.min(1, missing.dealing);
  row[at.hinted] = Math.min(2, hinted) / 2;
  row[at.aspectsMet] = Math.min(2, met) / 2;
  row[at.saidApart] = isSaidApart(together, holding) ? 1 : 0;
}

/** Whether the entry gives a detail, and names what it is asked of, but never the two together. */
function isSaidApart(together: readonly Together[], holding: Holding): boolean {
  return together.some(
    ({ aspect, scopes, pairs }) =>
      holds(holding, aspect, 'gives') &&
      scopes.every((scope) => holds(holding, scope, 'evident')) &&
      !pairs.some((pair) => holds(holding, pair, 'gives')),
  );
}
