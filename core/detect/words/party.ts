import { wordsOf } from './tokens.ts';

/** Whether a text names the one who answers, and nothing else: "Company", "Supplier's legal entity". */
export function isParty(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.length < 5 && words.every((word) => party.has(word));
}
const party = new Set(
  'your the s company organisation organization vendor supplier provider firm legal entity business unit department firma unternehmen lieferant société entreprise fournisseur empresa azienda'.split(
    ' ',
  ),
);
