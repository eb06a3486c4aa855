import type { ShortAnswer } from '#core/types.ts';
import { isInverted } from '../analyse/polarity.ts';
import type { Reading } from '../analyse/read.ts';
import { likenessOf } from '../candidates/likeness.ts';
import type { Profile } from '../candidates/profile.ts';
import type { Rarity } from '../candidates/rarity.ts';
import { termsOf } from '../candidates/terms.ts';
import { demandsOf, type View } from '../candidates/view.ts';

/** A claim less like the question than this says nothing about it. */
const alikeEnough = 0.25;
/** A way to ask without an answer of its own stands behind the claims by this much. */
const behindClaims = 0.15;
const demandWeight = 0.15;

/**
 * The closed answer of the claim that is most like the question and worded the same way round; null where none
 * is. The other ways to ask an entry stand for its first claim.
 */
export function claimFor(own: Reading, { views }: Profile, rarity: Rarity): ShortAnswer | null {
  const first = views.find(({ claim }) => claim !== null);
  if (!first) return null;
  const terms = termsOf(own);
  const inverted = isInverted(own);
  const asked = new Set(demandsOf(own));
  let best = alikeEnough;
  let short: ShortAnswer | null = null;
  for (const view of views) {
    if (view.inverted !== inverted || (view.claim === null && view.inverted !== first.inverted)) continue;
    const handicap = view.claim === null ? behindClaims : 0;
    const likeness = likenessOf(terms, view.terms, rarity) + sameDemands(asked, view) - handicap;
    if (likeness <= best) continue;
    best = likeness;
    short = view.claim ?? first.claim;
  }
  return short;
}

/** A claim about the same demand ("documented", "by a third party", "all") settles more than one on the subject. */
function sameDemands(asked: ReadonlySet<string>, { demands }: View): number {
  const shared = demands.filter((demand) => asked.has(demand)).length;
  return demandWeight * (shared - 0.5 * (demands.length - shared));
}
