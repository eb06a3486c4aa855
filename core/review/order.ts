import type { ReviewRecord } from './state/record.ts';

/**
 * Page order after another scan. Questions of earlier pages of a wizard, or that have vanished, keep their
 * place behind the question they used to follow; those found now stand in the order of the page.
 */
export function mergedOrder(before: readonly string[], now: readonly string[]): readonly string[] {
  const found = new Set(now);
  const followers = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const id of before) {
    if (found.has(id)) last = id;
    else followers.set(last, [...(followers.get(last) ?? []), id]);
  }
  return [null, ...now].flatMap((id) => [...(id === null ? [] : [id]), ...(followers.get(id) ?? [])]);
}

const certainty = ({ match }: ReviewRecord) => match.suggestions[0]?.confidence ?? Number.POSITIVE_INFINITY;

/** The least certain first: what needs a person most. What is not on record comes last, in page order. */
export function leastCertainFirst(records: readonly ReviewRecord[]): readonly ReviewRecord[] {
  return records.toSorted((one, other) => {
    const [a, b] = [certainty(one), certainty(other)];
    return a === b ? 0 : a - b;
  });
}
