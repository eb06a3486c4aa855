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
    return numbered(name, count);
  };
}

/**
 * The same questions, where a control that had a name before keeps it: equal ones that come in before it would
 * otherwise take it over. `before` is by control; a node that asks something else by now has no claim to its name.
 */
export function withNamesOf<T extends Named>(all: readonly T[], before: ReadonlyMap<Element, string>): T[] {
  const kept = all.map(({ question, elements }) => {
    const name = elements ? before.get(elements.control.element) : undefined;
    return name !== undefined && stemOf(name) === stemOf(question.id) ? name : null;
  });
  if (kept.every((name, index) => name === null || name === all[index]?.question.id)) return [...all];
  const taken = new Set(kept);
  return all.map((one, index) => {
    const id = kept[index] ?? freeName(one.question.id, taken);
    taken.add(id);
    return id === one.question.id ? one : { ...one, question: { ...one.question, id } };
  });
}

interface Named {
  readonly question: Question;
  /** Null for one that is not in the page at the moment. */
  readonly elements: { readonly control: { readonly element: Element } } | null;
}

const stemOf = (name: string): string => name.split('-', 1)[0] ?? name;

function freeName(wanted: string, taken: ReadonlySet<string | null>): string {
  let name = wanted;
  for (let count = 1; taken.has(name); count++) name = numbered(stemOf(wanted), count);
  return name;
}

const numbered = (name: string, count: number): string => (count === 1 ? name : `${name}-${count}`);

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
