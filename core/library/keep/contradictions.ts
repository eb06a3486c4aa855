import { isInverted } from '../../match/analyse/polarity.ts';
import { read } from '../../match/analyse/read.ts';
import { readLexicon } from '../../match/analyse/vocabulary.ts';
import type { Amount } from '../../match/analyse/amounts.ts';
import { sameAmount } from '../../match/amountReader.ts';
import { termsOf } from '../../match/candidates/terms.ts';
import type { Lexicon } from '../../match/lexicon/lexicon.ts';
import { amountsOf, conflicts, noted } from '../../review/check/rules/amounts.ts';
import type { Entry, Fact, ShortAnswer } from '../../types.ts';
import { grouped } from './grouped.ts';

/** Texts as the matcher reads them. */
export interface TextReader {
  /** Two texts with one key are about the same. */
  keyOf(text: string): string;
  amountsIn(text: string): readonly Amount[];
  /** Whether a yes to this would admit to a lack. */
  isInverted(text: string): boolean;
}

export function textReader(lexicon: Lexicon): TextReader {
  const vocabulary = readLexicon(lexicon);
  return {
    keyOf: (text) => [...termsOf(read(text, vocabulary)).keys()].toSorted().join(' '),
    amountsIn: (text) => read(text, vocabulary).amounts,
    isInverted: (text) => isInverted(read(text, vocabulary)),
  };
}

/** A fact, or an amount read from a text, without what it is about. */
type Value = Omit<Fact, 'about'>;

/** One thing of which entries say different things. */
export interface Contradiction {
  /** A question, or what a detail is a detail of. */
  readonly about: string;
  /** What is said of it, each once. */
  readonly says: readonly (ShortAnswer | Value)[];
}

/**
 * What entries that ask the same say differently: a yes and a no to one question, one detail with two values, or,
 * where details are not noted, quantities in the answers of which none is in common.
 */
export function contradictionsIn(entries: readonly Entry[], reader: TextReader): readonly Contradiction[] {
  const facts = entries.flatMap((entry) => entry.facts);
  const byDetail = grouped(facts, ({ kind, about }) => `${kind} ${reader.keyOf(about)}`);
  const details = [...byDetail.values()].flatMap(differingFacts);
  const claims = grouped(
    entries.flatMap((entry) => claimsOf(entry, reader)),
    ({ key }) => key,
  );
  return [
    ...[...claims.values()].flatMap((same) =>
      differing(
        same[0]?.of,
        same.map(({ says }) => says),
      ),
    ),
    ...details,
    ...(details.length > 0 ? [] : differingAmounts(entries, reader)),
  ];
}

interface Claim {
  readonly of: string;
  /** Claims with one key are about the same. */
  readonly key: string;
  readonly says: ShortAnswer;
}

/** How an answer begins that settles its own question. */
const openings: readonly (readonly [ShortAnswer, RegExp])[] = [
  ['yes', /^(yes|ja|oui|s[iì]|sí)(?![\p{L}\p{N}])/iu],
  ['no', /^(no|nein|non)(?![\p{L}\p{N}])/iu],
];

/** The yes-or-no questions an entry settles; without any, its own by how the answer begins. */
function claimsOf({ question, answer }: Entry, reader: TextReader): readonly Claim[] {
  const stated = answer.short ?? [];
  if (stated.length > 0)
    return stated.map((one) => ({ of: one.question, key: reader.keyOf(one.question), says: one.short }));
  const opening = openings.find(([, words]) => words.test(answer.text.trim()))?.[0];
  // All of them ask the same, but a yes to "is it unencrypted" is a no to "is it encrypted".
  return opening ? [{ of: question, key: `opening ${reader.isInverted(question)}`, says: opening }] : [];
}

function differing(about = '', says: Contradiction['says']): readonly Contradiction[] {
  const each = [...new Map(says.map((one) => [JSON.stringify(one), one])).values()];
  return each.length > 1 ? [{ about, says: each }] : [];
}

function differingFacts(facts: readonly Fact[]): readonly Contradiction[] {
  const [first, ...others] = facts;
  const isOne = others.every((other) => first && statesTheSame(first, other));
  return isOne ? [] : differing(first?.about, facts.map(valueOf));
}

function valueOf({ kind, value, unit, bound }: Value): Value {
  return { kind, value, ...(unit === undefined ? {} : { unit }), ...(bound ? { bound } : {}) };
}

function statesTheSame(one: Fact, other: Fact): boolean {
  const [a, b] = [amountsOf({ facts: [one] })[0], amountsOf({ facts: [other] })[0]];
  if (a && b && a.kind === b.kind && a.bound === b.bound) return sameAmount(a, b);
  const [here, there] = [one, other].map((fact) => JSON.stringify(valueOf(fact)).toLowerCase());
  return here === there;
}

function differingAmounts(entries: readonly Entry[], reader: TextReader): readonly Contradiction[] {
  const stated = entries.map((entry) => {
    const documented = amountsOf(entry);
    return documented.length > 0 ? documented : reader.amountsIn(entry.answer.text);
  });
  const differ = stated.some((one, at) => stated.slice(0, at).some((other) => conflicts(one, other)));
  if (!differ) return [];
  return differing(
    entries[0]?.question,
    stated.flatMap(([first]) => (first ? [noted(first)] : [])),
  );
}
