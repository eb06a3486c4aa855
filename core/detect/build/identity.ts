import { steadyKind } from '../../steadyKind.ts';
import type { Question } from '../../types.ts';

/** The questions of one document, each with the name that is its own among them. */
export function namedQuestions<T extends { readonly question: Question }>(all: readonly T[]): T[] {
  const nameOf = questionNamer();
  return all.map((one) => ({ ...one, question: { ...one.question, id: nameOf(namingParts(one.question)) } }));
}

/**
 * What a question is named by. Whether a custom select takes several may come out only once something is chosen,
 * and a narrow page folds the rows of a matrix into groups.
 */
export const namingParts = ({
  section,
  text,
  control,
}: Pick<Question, 'section' | 'text' | 'control'>): string[] => [
  section ?? '',
  text,
  steadyKind(control.kind),
];

/**
 * Names for questions that stay the same when an unchanged document is scanned again, whatever ids or nodes
 * the page uses: made of what a person reads, and counted where two questions read the same.
 */
export function questionNamer(): (parts: readonly string[]) => string {
  const seen = new Map<string, number>();
  return (parts) => {
    const name = digest(parts.join('\n'));
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}

/** 64 bits of FNV-1a (two 32-bit halves with different bases), written in base 36. */
function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 16), 0x01000193);
  }
  return (high >>> 0).toString(36) + (low >>> 0).toString(36).padStart(7, '0');
}
