import { unknownRarity } from '../../index/rarity.ts';
import { at, type Features } from '../featureNames.ts';
import { holds, type Held } from '../held.ts';
import type { Sheet } from '../sheet.ts';

/** How much of the question's own wording the entry never uses, and how much of that other questions do use. */
export function fillStrangeness(row: Features, { stems }: Sheet, { holding }: Held): void {
  let strangest = 0;
  let strangeWords = 0;
  let elsewhere = 0;
  for (const stem of stems) {
    if (holds(holding, stem, 'evident')) continue;
    strangeWords += stem.rarity;
    if (stem.rarity !== unknownRarity) {
      strangest = Math.max(strangest, stem.rarity);
      elsewhere += stem.rarity;
    }
  }
  row[at.strangest] = strangest;
  row[at.strangeWords] = Math.min(6, strangeWords) / 6;
  row[at.elsewhere] = Math.min(4, elsewhere) / 4;
}
