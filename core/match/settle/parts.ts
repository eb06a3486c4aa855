import type { Remark } from '#core/remarks.ts';
import type { Clause } from '../analyse/clauses.ts';
import type { Profile } from '../candidates/profile.ts';

const details = new Set([
  'how-often',
  'how-long',
  'when',
  'who',
  'where',
  'which-algorithm',
  'which-version',
  'which-product',
]);
const shownLetters = 80;

/** The parts of a compound question that the entry leaves open, in the question's own words. */
export function partsLeftOpen(clauses: readonly Clause[], profile: Profile): string[] {
  const open = clauses.filter(({ reading: { concepts, asks } }) => {
    const strange = [...concepts].some((concept) => !profile.named.has(concept));
    const unmet = [...asks].some(
      (aspect) => details.has(aspect) && !profile.gives.has(aspect) && !profile.hints.has(aspect),
    );
    return strange || unmet;
  });
  return open.map(({ text }) => text);
}

/** Names the open parts; null where there are none. */
export function cautionFor(parts: readonly string[]): Remark | null {
  if (parts.length === 0) return null;
  const shown = parts.map((part) => (part.length > shownLetters ? `${part.slice(0, shownLetters)}…` : part));
  return { id: 'not-answered', parts: shown };
}
