import { createAmountReader, type AmountReader } from '#core/match/amountReader.ts';
import wording from '#knowledge/lexicon/wording.json' with { type: 'json' };

let reader: AmountReader | null = null;

/** Reads quantities in the words of the bundled lexicon; made ready when first asked for. */
export const amountsIn: AmountReader = (text) => {
  reader ??= createAmountReader(wording);
  return reader(text);
};
