import type { Ask, Claim, ShortAnswer } from '#core/types.ts';
import type { QuestionReading } from '../analyse/question.ts';
import { read, type Reading } from '../analyse/read.ts';
import type { Profile } from '../candidates/profile.ts';
import type { Proposer } from '../candidates/proposer.ts';
import { termsOf } from '../candidates/terms.ts';
import { likenessOf } from '../candidates/likeness.ts';
import { named } from '../explain/named.ts';
import { meetsAmount, meetsVersion, type Verdict } from '../guard/amounts.ts';

/** The closed answer the record supports, and what a person should know before giving it. */
export interface Settled {
  readonly short: ShortAnswer | null;
  readonly caution: string | null;
}

/** A claim has to be at least this much like the question to settle it by itself. */
const alikeEnough = 0.3;

/** How the record answers a question that can be answered by yes or no. */
export function settle(question: QuestionReading, profile: Profile, proposer: Proposer, ask: Ask): Settled {
  if (isOpen(question.own) && (ask.control?.options ?? []).length === 0)
    return { short: null, caution: openParts(question, profile, proposer) };
  const claim = claimFor(question.own, profile, proposer);
  if (!claim) return { short: null, caution: openParts(question, profile, proposer) };
  const verdict = numbersVerdict(question.own, profile);
  if (verdict === 'not met') return { short: 'no', caution: 'The documented figure is another one.' };
  if (verdict === 'unknown')
    return { short: null, caution: 'The record does not state the figure that is asked for.' };
  const open = openParts(question, profile, proposer);
  const doubt = open ?? exceptionTo(question.own, profile);
  return { short: claim === 'yes' && doubt ? 'partial' : claim, caution: doubt };
}

/** "How …", "Describe …": a question that no yes or no answers. */
function isOpen({ found }: Reading): boolean {
  const at = (name: string) =>
    found.find(({ id }) => id.sort === 'manner' && id.name === name)?.start ?? Infinity;
  return at('open') <= 1 && at('yes-no') > 0;
}

function claimFor(own: Reading, profile: Profile, { vocabulary, rarity }: Proposer): ShortAnswer | null {
  const terms = termsOf(own);
  const inverted = isInverted(own);
  const claims = (profile.entry.answer.short ?? []).map((claim) => {
    const reading = read(claim.question, vocabulary);
    const likeness = likenessOf(terms, termsOf(reading), rarity) + sameDemands(own, reading);
    return { claim, inverted: isInverted(reading), likeness };
  });
  const best = (list: typeof claims) =>
    list.reduce<(typeof claims)[number] | null>(
      (top, one) => (one.likeness > (top?.likeness ?? -1) ? one : top),
      null,
    );
  const same = best(claims.filter((one) => one.inverted === inverted));
  const any = best(claims);
  if (same && (same.likeness >= alikeEnough || same === any)) return same.claim.short;
  return any ? turned(any.claim) : null;
}

const demandWeight = 0.15;

/** A claim about the same demand ("documented", "by a third party", "all") settles more than one about the subject. */
function sameDemands(own: Reading, claim: Reading): number {
  const demands = (reading: Reading) => [
    ...[...reading.asks].filter((aspect) => demanding.has(aspect)),
    ...[...reading.manners].filter((manner) => manner === 'absolute'),
  ];
  const asked = new Set<string>(demands(own));
  const made = demands(claim);
  const shared = made.filter((demand) => asked.has(demand)).length;
  return demandWeight * (shared - 0.5 * (made.length - shared));
}

/** The answer to the opposite question; a yes is never concluded from a no. */
function turned({ short }: Claim): ShortAnswer | null {
  if (short === 'yes') return 'no';
  return short === 'partial' ? 'partial' : null;
}

/** Whether a yes would admit to a lack: "Is any data stored unencrypted?" */
export function isInverted({ manners, concepts }: Reading): boolean {
  return (
    manners.has('absence') !== manners.has('negation') ||
    (concepts.has('cleartext') && !manners.has('negation'))
  );
}

function numbersVerdict(own: Reading, { entry }: Profile): Verdict {
  const verdicts = [
    ...own.amounts
      .filter(({ unit }) => unit !== 'continuous')
      .map((amount) => meetsAmount(amount, entry.facts)),
    ...own.versions.map((version) => meetsVersion(version, entry.facts)),
  ];
  if (verdicts.includes('not met')) return 'not met';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

const demanding = new Set([
  'documented',
  'independent',
  'approved',
  'certified',
  'where',
  'who',
  'when',
  'how-often',
]);

/** What the question also asks for and the entry leaves open, in words; null where nothing is left open. */
function openParts({ own }: QuestionReading, profile: Profile, { vocabulary }: Proposer): string | null {
  const unnamed = [...own.concepts].filter((concept) => !profile.named.has(concept));
  const concepts = unnamed.length > 1 ? unnamed : unnamed.filter((concept) => vocabulary.scopes.has(concept));
  const aspects = [...own.asks].filter(
    (aspect) => demanding.has(aspect) && !profile.gives.has(aspect) && !profile.hints.has(aspect),
  );
  const open = [...concepts, ...aspects].slice(0, 3).map(named);
  return open.length > 0 ? `The record leaves open: ${open.join(', ')}.` : null;
}

/** An absolute question meets a documented exception. */
function exceptionTo(own: Reading, { entry, hedged }: Profile): string | null {
  if (!own.manners.has('absolute')) return null;
  const excepted = hedged || (entry.answer.short ?? []).some(({ short }) => short === 'partial');
  return excepted ? 'The question is absolute, and the record has an exception.' : null;
}
