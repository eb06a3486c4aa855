import type { Candidate, Proposal } from '../candidates/proposer.ts';
import { named } from './named.ts';

/**
 * What the question asks for that the entry does not state, in words: "backup + how often"; where every word of it
 * is known to the entry, the common question it is nearer to.
 */
export function missingFrom({ question, decoy }: Proposal, { profile, alike }: Candidate): string {
  const { own, around, leansOnSection } = question;
  const concepts = [...(leansOnSection ? around : own).concepts].filter(
    (concept) => !profile.named.has(concept),
  );
  const aspects = [...own.asks].filter((aspect) => !profile.gives.has(aspect) && !profile.hints.has(aspect));
  const missing = [...concepts, ...aspects].slice(0, 4).map(named);
  if (missing.length > 0) return missing.join(' + ');
  return decoy.likeness > alike.likeness
    ? `an answer to “${decoy.text ?? ''}”`
    : 'a statement on exactly this';
}
