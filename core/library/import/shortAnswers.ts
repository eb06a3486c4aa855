import type { ShortAnswer } from '../../types.ts';

/** What a cell says that holds a bare yes, no, partly or not applicable, in five languages. */
const said: readonly (readonly [ShortAnswer, RegExp])[] = [
  [
    'yes',
    /^(y|yes|ja|oui|s[iìí]|true|wahr|vrai|vero|verdadero|(fully )?(compliant|implemented|met)|(voll(ständig)? )?(erfüllt|umgesetzt)|(totalement )?conforme|(totalmente )?(conforme|implementato|implementado|cumple))\.?$/i,
  ],
  [
    'no',
    /^(n|no|nein|non|false|falsch|faux|falso|(not|non)[ -](compliant|implemented|met)|nicht (erfüllt|umgesetzt)|non[ -]conforme|no (conforme|cumple|implementado)|non implementato)\.?$/i,
  ],
  [
    'partial',
    /^(partial(ly)?( compliant| implemented| met)?|in part|teilweise( erfüllt| umgesetzt)?|zum teil|partiel(lement)?|en partie|parzial(e|mente)|in parte|parcial(mente)?|en parte)\.?$/i,
  ],
  [
    'na',
    /^(n\/?a|n\.a\.|not applicable|nicht (zutreffend|anwendbar)|entfällt|k\.a\.|sans objet|non applica(bile|ble)|no (aplica|aplicable))\.?$/i,
  ],
];

/** The yes or no that a text is and no more; undefined for any other text. */
export function shortAnswerOf(text: string): ShortAnswer | undefined {
  const stated = text.trim();
  return said.find(([, words]) => words.test(stated))?.[0];
}
