export type Detail = 'who' | 'time' | 'kind' | 'amount' | 'dealing';

const details: Readonly<Record<string, Detail>> = {
  who: 'who',
  where: 'who',
  contact: 'who',
  'how-often': 'time',
  'how-long': 'time',
  when: 'time',
  'which-algorithm': 'kind',
  'which-cipher': 'kind',
  'which-version': 'kind',
  'which-product': 'kind',
  'how-many': 'amount',
  'how-much': 'amount',
  notified: 'dealing',
  independent: 'dealing',
  evidence: 'dealing',
  certified: 'dealing',
  configurable: 'dealing',
  'who-decides': 'dealing',
  approved: 'dealing',
};
const known = new Map(Object.entries(details));

/** The detail that an aspect calls for, without which an entry does not answer; undefined where it calls for none. */
export function detailOf(aspect: string): Detail | undefined {
  return known.get(aspect);
}
