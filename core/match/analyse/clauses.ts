import { read, type Reading } from './read.ts';
import type { Vocabulary } from './vocabulary.ts';

const openers =
  'is|are|was|were|do|does|did|has|have|can|could|will|how|who|which|what|when|where|why|describe|list|explain|' +
  'wie|wer|wo|wann|welche|welcher|welches|ist|sind|werden|wird|haben|gibt|comment|qui|quand|où|quel|quelle|quels|quelles|' +
  'est-ce|sont|come|chi|dove|quando|quale|quali|cómo|quién|dónde|cuándo|cuál|qué';
const joined = new RegExp(`,?\\s+(?:and|und|et|e|y|as well as)\\s+(?=(?:${openers})\\b)`, 'giu');
const ended = /\?\s*|;\s*|(?<!\b(?:e\.g|i\.e|etc|bzw|z\.B|ej|es))\.\s+(?=\p{Lu})/gu;
/** What a question gives as an instance of its subject is no part of its own. */
const examples =
  /\s*\((?:e\.g\.|i\.e\.|for example|such as|z\.\s?B\.|p\.\s?ex\.|par exemple|ad es\.|ad esempio|p\.\s?ej\.|por ejemplo)[^()]*\)/giu;
const fewestWords = 2;

/** The parts of a question that asks several things: "Are backups encrypted, and who holds the keys?" → two. */
export function clausesOf(text: string): string[] {
  return text
    .replace(examples, '')
    .split(ended)
    .flatMap((sentence) => sentence.split(joined))
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= fewestWords);
}

/** A part of a question that asks several things, in its own words and read. */
export interface Clause {
  readonly text: string;
  readonly reading: Reading;
}

/** The clauses of a text, read; none where it is only one. */
export function readClauses(text: string, vocabulary: Vocabulary): readonly Clause[] {
  const clauses = clausesOf(text);
  if (clauses.length < 2) return [];
  return clauses.map((clause) => ({ text: clause, reading: read(clause, vocabulary) }));
}
