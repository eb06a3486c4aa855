import { at, type Features } from '../featureNames.ts';
import { holds, type Held } from '../held.ts';
import type { Placed, Sheet } from '../sheet.ts';

/** A label of so few words that names no concept ("Rating", "Owner") could belong to any form. */
const fewStems = 2;

/** How much of the question's weight, and of its concepts, the evidence of an entry covers. */
export function fillCoverage(
  row: Features,
  { question, concepts, terms, size }: Sheet,
  { holding }: Held,
): void {
  const total = rarityOf(concepts);
  let named = 0;
  let stated = 0;
  let worstMissing = 0;
  let missing = 0;
  for (const concept of concepts) {
    if (holds(holding, concept, 'stated')) stated += concept.rarity;
    if (holds(holding, concept, 'evident')) named += concept.rarity;
    else {
      missing += 1;
      worstMissing = Math.max(worstMissing, concept.rarity);
    }
  }
  let evident = 0;
  for (const term of terms) if (holds(holding, term, 'evident')) evident += term.weight;
  row[at.evidence] = size === 0 ? 0 : evident / size;
  row[at.concepts] = total === 0 ? 0.5 : named / total;
  row[at.conceptsStated] = total === 0 ? 0.5 : stated / total;
  row[at.worstMissing] = worstMissing;
  row[at.missingCount] = Math.min(4, missing) / 4;
  row[at.noConcept] = concepts.length === 0 ? 1 : 0;
  row[at.thin] = concepts.length === 0 && question.own.stems.size <= fewStems ? 1 : 0;
  row[at.manyConcepts] = Math.min(8, concepts.length) / 8;
}

/** How the concepts of the question and of the most alike way to ask fit: what only the one or the other has. */
export function fillViewFit(
  row: Features,
  { concepts }: Sheet,
  { sharedConcepts, unaskedConcepts }: Held,
): void {
  const all = rarityOf(concepts) + unaskedConcepts;
  row[at.viewUnasked] = Math.min(3, unaskedConcepts) / 3;
  row[at.conceptFit] = all === 0 ? 0.5 : sharedConcepts / all;
}

function rarityOf(placed: readonly Placed[]): number {
  let sum = 0;
  for (const { rarity } of placed) sum += rarity;
  return sum;
}
