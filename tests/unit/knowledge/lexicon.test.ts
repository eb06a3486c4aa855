import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import aspects from '#knowledge/lexicon/aspects.json' with { type: 'json' };
import bank from '#knowledge/lexicon/bank.json' with { type: 'json' };
import concepts from '#knowledge/lexicon/concepts.json' with { type: 'json' };
import wording from '#knowledge/lexicon/wording.json' with { type: 'json' };
import { foldWords } from '#core/match/analyse/words/fold.ts';

const folder = new URL('../../../knowledge/lexicon/', import.meta.url);
const languages = ['de', 'en', 'es', 'fr', 'it'];

type Lists = Record<string, readonly string[]>;

/** Every phrase list of the lexicon, named by where it stands. */
const phraseLists: [string, readonly string[]][] = [
  ...Object.entries<readonly string[]>(concepts).map(named('concepts')),
  ...Object.entries(aspects).flatMap(([id, lists]) => Object.entries(lists).map(named(`aspects ${id}`))),
  ...Object.entries(wording).flatMap(([name, lists]) => Object.entries<string[]>(lists).map(named(name))),
];

function named(owner: string) {
  return ([key, list]: [string, readonly string[]]): [string, readonly string[]] => [`${owner} ${key}`, list];
}

/** What the matcher makes of a phrase: folded words, a prefix keeping its star. */
function asMatched(phrase: string): string {
  return phrase
    .split(/\s+/)
    .map((part) =>
      /^(#|<\w+>)$/.test(part) ? part : foldWords(part).join(' ') + (part.endsWith('*') ? '*' : ''),
    )
    .join(' ');
}

function hasTwin(phrase: string, list: readonly string[]): boolean {
  return list.findIndex((other) => asMatched(other) === asMatched(phrase)) !== list.indexOf(phrase);
}

/** A star inside a word, or after so few letters that the prefix says nothing. */
function hasBadStar(phrase: string): boolean {
  const matched = asMatched(phrase);
  const shortest = matched.includes(' ') ? 3 : 5;
  const prefixes = matched.split(' ').filter((word) => word.endsWith('*'));
  return /\*\S/.test(phrase) || prefixes.some((prefix) => prefix.length - 1 < shortest);
}

/** The phrases that break a rule, each with the list it stands in; an empty answer is what a test wants. */
function offenders(breaks: (phrase: string, list: readonly string[]) => boolean): string[] {
  return phraseLists.flatMap(([name, list]) =>
    list.filter((phrase) => breaks(phrase, list)).map((phrase) => `${name}: ${phrase}`),
  );
}

describe('phrases', () => {
  it('fill every list', () => {
    expect(phraseLists.filter(([, list]) => list.length === 0)).toEqual([]);
  });

  it('are lower-case and trimmed', () => {
    expect(offenders((phrase) => phrase !== phrase.toLowerCase().trim().replace(/\s+/g, ' '))).toEqual([]);
  });

  it('stand once in their list, however they fold', () => {
    expect(offenders(hasTwin)).toEqual([]);
    const repeated = phraseLists.filter(([, list]) => new Set(list).size !== list.length);
    expect(repeated.map(([name]) => name)).toEqual([]);
  });

  it('have stars only at the end of words long enough to mean something', () => {
    expect(offenders(hasBadStar)).toEqual([]);
  });

  it('never fold to nothing', () => {
    expect(offenders((phrase) => asMatched(phrase).replaceAll('*', '').trim() === '')).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('gives concepts and aspects ids that read as words', () => {
    for (const id of [...Object.keys(concepts), ...Object.keys(aspects)])
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('speaks five languages wherever wording depends on the language', () => {
    const byLanguage = Object.entries<Lists>(wording).filter(([, lists]) => 'en' in lists);
    expect(byLanguage.length).toBeGreaterThan(4);
    for (const [name, lists] of byLanguage) expect(Object.keys(lists).toSorted(), name).toEqual(languages);
  });

  it('keys number words by the number', () => {
    for (const value of Object.keys(wording.numbers)) expect(String(Number(value))).toBe(value);
  });

  it('stays within 198 kB, which leaves 2 of 200 kB to the coefficients', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const size = files.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(size).toBeLessThanOrEqual(198_000);
  });
});

describe('the bank', () => {
  const questions = Object.values<readonly string[]>(bank).flat();

  it('asks each question once, whatever its punctuation', () => {
    const folded = questions.map((question) => foldWords(question).join(' '));
    expect(folded.filter((question, at) => folded.indexOf(question) !== at)).toEqual([]);
  });

  it('holds whole sentences of a length a person would ask', () => {
    const { 'form labels': labels, ...rest } = bank;
    for (const question of Object.values(rest).flat()) expect(question).toMatch(/^[\p{Lu}¿].{8,110}[?.]$/u);
    for (const label of labels) expect(label).toMatch(/^\p{Lu}.{3,40}$/u);
  });

  it('has no empty topic and enough questions to serve as decoys', () => {
    for (const [topic, list] of Object.entries<readonly string[]>(bank))
      expect(list.length, topic).toBeGreaterThan(0);
    expect(questions.length).toBeGreaterThanOrEqual(450);
  });
});
