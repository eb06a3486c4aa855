import type { ShortAnswer } from '#core/types.ts';
import type { Reading } from '../analyse/read.ts';
import { likenessOf } from '../candidates/likeness.ts';
import type { Profile } from '../candidates/profile.ts';
import type { Rarity } from '../index/rarity.ts';
import { termsOf } from '../candidates/terms.ts';
import { demandsOf, type View } from '../candidates/view.ts';

/** A claim less like the question than this says nothing about it. */
const alikeEnough = 0.25;
/** A way to ask without an answer of its own stands behind the claims by this much. */
const behindClaims = 0.15;
const demandWeight = 0.15;
/** By so much another claim has to be nearer than the entry's own question for a way to ask to stand for it. */
const ownFirst = 0.1;

/** What settles a closed question: the way to ask that is most like it, and the answer the record gives to that. */
export interface Settling {
  readonly view: View;
  readonly short: ShortAnswer;
}

/**
 * The claim that is most like the question and worded the same way round; null where none is. The other ways to
 * ask an entry stand for the claim they are most like.
 */
export function claimFor(own: Reading, inverted: boolean, profile: Profile, rarity: Rarity): Settling | null {
  const terms = termsOf(own);
  const answers = answersOf(profile, rarity);
  const asked = new Set(demandsOf(own));
  let best = alikeEnough;
  let settling: Settling | null = null;
  profile.views.forEach((view, at) => {
    const short = answers[at] ?? null;
    if (view.inverted !== inverted || short === null) return;
    const handicap = view.claim === null ? behindClaims : 0;
    const likeness = likenessOf(terms, view.terms, rarity) + sameDemands(asked, view) - handicap;
    if (likeness <= best) return;
    best = likeness;
    settling = { view, short };
  });
  return settling;
}

const known = new WeakMap<Profile, readonly (ShortAnswer | null)[]>();

/** The answer behind every way to ask an entry, read once for each entry. */
function answersOf(profile: Profile, rarity: Rarity): readonly (ShortAnswer | null)[] {
  const before = known.get(profile);
  if (before) return before;
  const answers = profile.views.map((view) => view.claim ?? answerBehind(view, profile, rarity));
  known.set(profile, answers);
  return answers;
}

/** The claim that a way to ask is most like, else the first one, if worded the same way round. */
function answerBehind(view: View, { views }: Profile, rarity: Rarity): ShortAnswer | null {
  const claims = views.filter(({ claim }) => claim !== null);
  const first = claims[0];
  const asked = new Set(view.demands);
  const like = (other: View) => likenessOf(view.terms, other.terms, rarity) + sameDemands(asked, other);
  const standsForFirst = first !== undefined && first.inverted === view.inverted;
  let best = standsForFirst ? Math.max(alikeEnough, like(first) + ownFirst) : alikeEnough;
  let answer = standsForFirst ? first.claim : null;
  for (const other of claims) {
    if (other.inverted !== view.inverted) continue;
    const likeness = like(other);
    if (likeness <= best) continue;
    best = likeness;
    answer = other.claim;
  }
  return answer;
}

/** A claim about the same demand ("documented", "by a third party", "all") settles more than one on the subject. */
function sameDemands(asked: ReadonlySet<string>, { demands }: View): number {
  const shared = demands.filter((demand) => asked.has(demand)).length;
  return demandWeight * (shared - 0.5 * (demands.length - shared));
}
