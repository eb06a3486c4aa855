import type { Ask, Band, Entry, Match, Near, Suggestion } from '#core/types.ts';
import { read, type Reading } from './analyse/read.ts';
import { readLexicon } from './analyse/vocabulary.ts';
import { rarityOf } from './candidates/rarity.ts';
import { termsOf } from './candidates/terms.ts';
import { ViewIndex } from './candidates/viewIndex.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { shapeAnswer } from './shape/shapeAnswer.ts';

/** Finds the documented answers to questions, for the entries of one vendor. Pure: same ask, same match. */
export interface Matcher {
  match(ask: Ask): Match;
  matchAll(asks: readonly Ask[]): Match[];
}

const offered = 5;

/**
 * Builds the matcher for the entries of one vendor.
 * @throws where the entries belong to more than one vendor: an answer of one is never offered for another.
 */
export function createMatcher(entries: readonly Entry[], lexicon: Lexicon): Matcher {
  const vendors = new Set(entries.map(({ vendor }) => vendor));
  if (vendors.size > 1) throw new Error(`A matcher serves one vendor, not ${[...vendors].join(' and ')}.`);
  const vocabulary = readLexicon(lexicon);
  const bank = Object.values(lexicon.bank).flat();
  const ways = entries.map((entry) =>
    [entry.question, ...entry.alternates].map((text) => ({
      owner: entry,
      text,
      terms: termsOf(read(text, vocabulary)),
    })),
  );
  const decoys = bank.map((text) => ({ owner: text, text, terms: termsOf(read(text, vocabulary)) }));
  const rarity = rarityOf([...ways.flat(), ...decoys].map(({ terms }) => terms.keys()));
  const index = new ViewIndex<Entry>(rarity);
  for (const view of ways.flat()) index.add(view);
  const stated = new Map(entries.map((entry) => [entry, read(evidenceOf(entry), vocabulary)]));

  const match = (ask: Ask): Match => {
    const reading = read(ask.text, vocabulary);
    const best = new Map<Entry, number>();
    for (const { view, likeness } of index.alike(termsOf(reading)))
      best.set(view.owner, Math.max(best.get(view.owner) ?? 0, likeness));
    for (const entry of entries) if (best.size < offered && !best.has(entry)) best.set(entry, 0);
    const ranked = [...best].toSorted(([, a], [, b]) => b - a).slice(0, offered);
    const judged = ranked.map(([entry, likeness]) => {
      const missing = missingFrom(reading, stated.get(entry));
      return { entry, missing, confidence: 1 / (1 + Math.exp(-(9 * likeness - 6 - missing.length))) };
    });
    judged.sort((a, b) => b.confidence - a.confidence);
    return {
      suggestions: judged.flatMap((one) => suggest(one, reading, ask)),
      nearest: judged.map((one): Near => ({
        entryId: one.entry.id,
        confidence: one.confidence,
        missing: bandOf(one.confidence) ? null : one.missing.join(', ') || 'what the question is about',
      })),
    };
  };
  return { match, matchAll: (asks) => asks.map(match) };
}

interface Judged {
  readonly entry: Entry;
  readonly confidence: number;
}

function suggest({ entry, confidence }: Judged, reading: Reading, ask: Ask): Suggestion[] {
  const band = bandOf(confidence);
  if (!band) return [];
  const short = entry.answer.short?.[0]?.short ?? null;
  const reason = `asks for ${[...reading.concepts, ...reading.asks].slice(0, 4).join(' + ')}`;
  return [{ entryId: entry.id, confidence, band, reason, short, ...shapeAnswer(entry, short, ask) }];
}

function bandOf(confidence: number): Band | null {
  if (confidence >= 0.9) return 'high';
  if (confidence >= 0.6) return 'medium';
  return confidence >= 0.35 ? 'low' : null;
}

function missingFrom(reading: Reading, evidence: Reading | undefined): string[] {
  return [...reading.concepts].filter((concept) => !evidence?.concepts.has(concept));
}

function evidenceOf(entry: Entry): string {
  const facts = entry.facts.map(({ about, value, unit }) => `${about} ${value} ${unit ?? ''}`);
  return [entry.question, ...entry.alternates, entry.answer.text, ...facts, ...entry.tags].join('. ');
}
