import type { QuestionReading } from '../../analyse/question.ts';
import type { Profile } from '../../candidates/profile.ts';

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
};

/** Which details the question calls for and the entry does not give. */
export function detailsOf({ own }: QuestionReading, profile: Profile) {
  const missing = { who: 0, time: 0, kind: 0, amount: 0, dealing: 0 };
  let hinted = 0;
  let met = 0;
  for (const aspect of own.asks) {
    const detail = details[aspect];
    if (detail === undefined) continue;
    if (profile.gives.has(aspect)) met += 1;
    else {
      missing[detail] += 1;
      if (profile.hints.has(aspect)) hinted += 1;
    }
  }
  return {
    whoMissing: Math.min(1, missing.who),
    timeMissing: Math.min(1, missing.time),
    kindMissing: Math.min(1, missing.kind),
    amountMissing: Math.min(1, missing.amount),
    dealingMissing: Math.min(1, missing.dealing),
    hinted: Math.min(2, hinted) / 2,
    aspectsMet: Math.min(2, met) / 2,
  };
}
