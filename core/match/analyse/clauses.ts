const openers =
  'is|are|was|were|do|does|did|has|have|can|could|will|how|who|which|what|when|where|why|describe|list|explain|' +
  'wie|wer|wo|wann|welche|welcher|welches|ist|sind|werden|wird|haben|gibt|comment|qui|quand|où|quel|quelle|quels|quelles|' +
  'est-ce|sont|come|chi|dove|quando|quale|quali|cómo|quién|dónde|cuándo|cuál|qué';
const boundary = new RegExp(
  `(?:\\?\\s*|;\\s*|\\.\\s+(?=\\p{Lu})|,?\\s+(?:and|und|et|e|y|as well as)\\s+(?=(?:${openers})\\b))`,
  'giu',
);
const fewestWords = 2;

/** The parts of a question that asks several things: "Are backups encrypted, and who holds the keys?" → two. */
export function clausesOf(text: string): string[] {
  return text
    .split(boundary)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= fewestWords);
}
