import type { Ask, ShortAnswer } from '#core/types.ts';
import type { QuestionReading } from '../analyse/question.ts';
import type { Reading } from '../analyse/read.ts';
import type { Profile } from '../candidates/profile.ts';
import type { Proposer } from '../candidates/proposer.ts';
import { named } from '../explain/named.ts';
import { meetsAmount, meetsVersion, type Verdict } from '../guard/amounts.ts';
import { claimFor } from './claims.ts';
import { cautionFor, partsLeftOpen } from './parts.ts';
import { isInverted, isOpen } from '../analyse/polarity.ts';

/** The closed answer the record supports, and what a person should know before giving it. */
export interface Settled {
  readonly short: ShortAnswer | null;
  readonly caution: string | null;
}

/** How the record answers a question that can be answered by yes or no. */
export function settle(question: QuestionReading, profile: Profile, proposer: Proposer, ask: Ask): Settled {
  const { own } = question;
  const parts = cautionFor(partsLeftOpen(ask.text, profile, proposer.vocabulary));
  const open = parts ?? openParts(own, profile, proposer);
  if (isOpen(own) && (ask.control?.options ?? []).length === 0) return { short: null, caution: open };
  const verdict = numbersVerdict(own, profile);
  if (verdict !== 'met') return settleByNumbers(verdict, own);
  const claim = claimFor(own, profile, proposer.rarity);
  const doubt = open ?? exceptionTo(own, profile);
  if (claim === 'yes' && doubt) return { short: 'partial', caution: doubt };
  return { short: claim, caution: claim === 'no' ? parts : doubt };
}

function settleByNumbers(verdict: 'not met' | 'unknown', own: Reading): Settled {
  if (verdict === 'unknown')
    return { short: null, caution: 'The record does not state the figure that is asked for.' };
  const turned = isInverted(own) || own.manners.has('negation');
  return { short: turned ? null : 'no', caution: 'The documented figure is another one.' };
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

/** What the question also asks for and the entry leaves open, in words; null where nothing is left open. */
function openParts(own: Reading, profile: Profile, { vocabulary }: Proposer): string | null {
  const concepts = [...own.concepts].filter(
    (concept) => vocabulary.scopes.has(concept) && !profile.named.has(concept),
  );
  const aspects = [...own.asks].filter((aspect) => openAspects.has(aspect) && !profile.hints.has(aspect));
  const open = [...concepts, ...aspects].slice(0, 3).map(named);
  return open.length > 0 ? `The record leaves open: ${open.join(', ')}.` : null;
}

/** An absolute question meets a documented exception. */
function exceptionTo({ manners }: Reading, { hedged }: Profile): string | null {
  return manners.has('absolute') && hedged
    ? 'The question is absolute, and the record has an exception.'
    : null;
}
