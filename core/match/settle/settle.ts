import type { Remark } from '#core/remarks.ts';
import type { Ask, ShortAnswer } from '#core/types.ts';
import type { QuestionReading } from '../analyse/question.ts';
import type { Reading } from '../analyse/read.ts';
import type { Clause } from '../analyse/clauses.ts';
import type { Profile } from '../candidates/profile.ts';
import type { Proposer } from '../candidates/proposer.ts';
import { meetsAmount, meetsVersion, type Verdict } from '../guard/amounts.ts';
import { claimFor } from './claims.ts';
import { cautionFor, partsLeftOpen } from './parts.ts';
import { isInvertedAsAsked, isOpen } from '../analyse/polarity.ts';

/** The closed answer the record supports, and what a person should know before giving it. */
export interface Settled {
  readonly short: ShortAnswer | null;
  readonly caution: Remark | null;
  /** The parts of a compound question that the entry leaves open, in the question's own words. */
  readonly open: readonly string[];
}

/** How the record answers a question that can be answered by yes or no. */
export function settle(
  question: QuestionReading,
  clauses: readonly Clause[],
  profile: Profile,
  proposer: Proposer,
  ask: Ask,
): Settled {
  const open = partsLeftOpen(clauses, profile);
  const inverted = isInvertedAsAsked(clauses, question.own);
  return { ...settleShort(question.own, inverted, profile, proposer, ask, cautionFor(open)), open };
}

type Short = Omit<Settled, 'open'>;

function settleShort(
  own: Reading,
  inverted: boolean,
  profile: Profile,
  proposer: Proposer,
  ask: Ask,
  parts: Remark | null,
): Short {
  const settling = claimFor(own, inverted, profile, proposer.rarity);
  const open = parts ?? openParts(own, profile, proposer, settling?.view.claim ? settling.view.demands : []);
  if (isOpen(own) && (ask.control?.options ?? []).length === 0) return { short: null, caution: open };
  const verdict = numbersVerdict(own, profile);
  if (verdict !== 'met') return settleByNumbers(verdict, own, profile, inverted);
  const claim = settling?.short ?? null;
  const doubt = open ?? exceptionTo(own, profile);
  if (claim === 'yes' && doubt) return { short: 'partial', caution: doubt };
  return { short: claim, caution: claim === 'no' ? parts : doubt };
}

function settleByNumbers(
  verdict: 'not met' | 'unknown',
  own: Reading,
  profile: Profile,
  inverted: boolean,
): Short {
  if (verdict === 'unknown') return { short: null, caution: { id: 'figure-unknown' } };
  if (rulesOut(own, profile)) return { short: 'yes', caution: null };
  const turned = inverted || own.manners.has('negation');
  return { short: turned ? null : 'no', caution: { id: 'figure-differs' } };
}

/** "TLS 1.0 must not be offered", put as a statement: that the record rules it out is what is asked for. */
function rulesOut({ found, manners, amounts, versions }: Reading, { entry }: Profile): boolean {
  const asks = found.some(({ id, start }) => id.name === 'yes-no' && start === 0);
  if (asks || amounts.length > 0 || !manners.has('negation') || manners.has('absence')) return false;
  return versions.every((version) => meetsVersion(version, entry.facts) === 'not met');
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

const openAspects = new Set(['independent', 'approved', 'certified', 'in-writing']);

/** What the question also asks for and neither the entry nor the claim that settles it gives; null where nothing is left open. */
function openParts(
  own: Reading,
  profile: Profile,
  { vocabulary }: Proposer,
  settled: readonly string[],
): Remark | null {
  const concepts = [...own.concepts].filter(
    (concept) => vocabulary.scopes.has(concept) && !profile.named.has(concept),
  );
  const given = (aspect: string) => profile.hints.has(aspect) || settled.includes(aspect);
  const aspects = [...own.asks].filter((aspect) => openAspects.has(aspect) && !given(aspect));
  const open = [...concepts, ...aspects].slice(0, 3);
  return open.length > 0 ? { id: 'leaves-open', terms: open } : null;
}

/** An absolute question meets a documented exception. */
function exceptionTo({ manners }: Reading, { hedged }: Profile): Remark | null {
  return manners.has('absolute') && hedged ? { id: 'absolute' } : null;
}
