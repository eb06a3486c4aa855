import { at, type Features } from '../featureNames.ts';
import { holds, type Held } from '../held.ts';
import type { Sheet } from '../sheet.ts';

/** Aspects that call for a certain detail, without which an entry does not answer, by what they call for. */
const details: Readonly<Record<string, 'who' | 'time' | 'kind' | 'amount' | 'dealing'>> = {
  who: 'who',
  where: 'who',
  contact: 'who',
  'how-often': 'time',
  'how-long': 'time',
  when: 'time',
  'which-algorithm': 'kind',
  'which-version': 'kind',
  'which-product': 'kind',
  'how-many': 'amount',
  'how-much': 'amount',
  notified: 'dealing',
  independent: 'dealing',
  evidence: 'dealing',
  certified: 'dealing',
  configurable: 'dealing',
};

/** Which details the question calls for and the entry does not give. */
export function fillDetails(row: Features, { asks }: Sheet, { holding }: Held): void {
  const missing = { who: 0, time: 0, kind: 0, amount: 0, dealing: 0 };
  let hinted = 0;
  let met = 0;
  for (const [aspect, placed] of asks) {
    const detail = details[aspect];
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
}
