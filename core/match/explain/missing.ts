import type { Remark } from '#core/remarks.ts';
import { holds, type Held } from '../confidence/held.ts';
import type { Sheet } from '../confidence/sheet.ts';

const mostNamed = 4;

/**
 * What the question asks for that the entry does not state; where every word of it is known to the entry, the common
 * question it is nearer to.
 */
export function missingFrom(sheet: Sheet, { holding, alike }: Held, decoy: string | null): Remark {
  const { question, asks } = sheet;
  const concepts = question.leansOnSection ? sheet.around : sheet.concepts;
  const missing: string[] = [];
  let at = 0;
  for (const name of (question.leansOnSection ? question.around : question.own).concepts) {
    const concept = concepts[at];
    if (concept && !holds(holding, concept, 'evident')) missing.push(name);
    at += 1;
  }
  for (const [aspect, placed] of asks)
    if (!holds(holding, placed, 'gives') && !holds(holding, placed, 'hints')) missing.push(aspect);
  if (missing.length > 0) return { id: 'lacks', terms: missing.slice(0, mostNamed) };
  if (sheet.decoy <= alike.likeness) return { id: 'lacks-exactly-this' };
  return { id: 'lacks-answer-to', question: decoy ?? '' };
}
