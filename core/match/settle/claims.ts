import type { ShortAnswer } from '#core/types.ts';
import { read, type Reading } from '../analyse/read.ts';
import { likenessOf } from '../candidates/likeness.ts';
import type { Profile } from '../candidates/profile.ts';
import type { Proposer } from '../candidates/proposer.ts';
import { termsOf } from '../candidates/terms.ts';
import { isInverted } from './polarity.ts';

interface Weighed {
  readonly short: ShortAnswer;
  readonly inverted: boolean;
  readonly likeness: number;
}

/** A claim less like the question than this says nothing about it. */
const alikeEnough = 0.25;
/** A way to ask without an answer of its own stands behind the claims by this much. */
const behindClaims = 0.15;
const demandWeight = 0.15;

/** Aspects by which a closed question demands more than its subject. */
export const demanding: ReadonlySet<string> = new Set([
  'documented',
  'independent',
  'approved',
  'certified',
  'when',
  'notified',
]);

/**
 * The closed answer of the claim that is most like the question and worded the same way round; null where none
 * is. The other ways to ask an entry stand for its first claim.
 */
export function claimFor(
  own: Reading,
  profile: Profile,
  { vocabulary, rarity }: Proposer,
): ShortAnswer | null {
  const claims = profile.entry.answer.short ?? [];
  const first = claims[0];
  if (!first) return null;
  const terms = termsOf(own);
  const weigh = (text: string, short: ShortAnswer, handicap: number): Weighed => {
    const reading = read(text, vocabulary);
    const likeness = likenessOf(terms, termsOf(reading), rarity) + sameDemands(own, reading) - handicap;
    return { short, inverted: isInverted(reading), likeness };
  };
  const turnedFirst = isInverted(read(first.question, vocabulary));
  const stated = claims.map(({ question, short }) => weigh(question, short, 0));
  const implied = [profile.entry.question, ...profile.entry.alternates]
    .map((text) => weigh(text, first.short, behindClaims))
    .filter(({ inverted }) => inverted === turnedFirst);
  const sameWay = [...stated, ...implied].filter(({ inverted }) => inverted === isInverted(own));
  const best = sameWay.reduce<Weighed | null>(
    (top, one) => (one.likeness > (top?.likeness ?? 0) ? one : top),
    null,
  );
  return best && best.likeness >= alikeEnough ? best.short : null;
}

/** A claim about the same demand ("documented", "by a third party", "all") settles more than one on the subject. */
function sameDemands(own: Reading, claim: Reading): number {
  const asked = new Set(demandsOf(own));
  const made = demandsOf(claim);
  const shared = made.filter((demand) => asked.has(demand)).length;
  return demandWeight * (shared - 0.5 * (made.length - shared));
}

function demandsOf({ asks, manners }: Reading): string[] {
  const aspects = [...asks].filter((aspect) => demanding.has(aspect));
  return manners.has('absolute') ? [...aspects, 'absolute'] : aspects;
}
