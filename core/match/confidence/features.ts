import type { Entry } from '#core/types.ts';
import { at, featureNames, type Features } from './featureNames.ts';
import { fillCoverage, fillViewFit } from './features/coverage.ts';
import { fillDetails } from './features/details.ts';
import { fillEssence } from './features/essence.ts';
import { fillGuards } from './features/guards.ts';
import { fillStrangeness } from './features/wording.ts';
import { holds, type Held } from './held.ts';
import type { Sheet } from './sheet.ts';

/** Judges one candidate; its entry is looked at only for its facts. `row` is written over. */
export function featuresOf(
  sheet: Sheet,
  held: Held,
  entry: () => Entry,
  row: Features = new Float64Array(featureNames.length),
): Features {
  const { question, decoy } = sheet;
  const { likeness, ofQuestion, ofView } = held.alike;
  row[at.likeness] = likeness;
  row[at.likenessSquared] = likeness * likeness;
  row[at.ofQuestion] = ofQuestion;
  row[at.ofView] = ofView;
  row[at.lead] = likeness - held.rival;
  row[at.overDecoy] = likeness - decoy;
  row[at.decoy] = decoy;
  row[at.length] = Math.min(40, question.own.words.length) / 40;
  fillCoverage(row, sheet, held);
  fillViewFit(row, sheet, held);
  fillStrangeness(row, sheet, held);
  fillDetails(row, sheet, held);
  fillGuards(row, sheet, held, entry);
  fillEssence(row, sheet, held);
  fillSection(row, sheet, held);
  return row;
}

/** What the section says to it. */
function fillSection(row: Features, { question, around }: Sheet, { holding }: Held): void {
  let known = 0;
  for (const concept of around) if (holds(holding, concept, 'evident')) known += 1;
  row[at.leansOnSection] = question.leansOnSection ? 1 : 0;
  row[at.sectionFits] = around.length === 0 ? 0 : known / around.length;
  row[at.sectionStrange] = around.length > 0 && known === 0 ? 1 : 0;
}
