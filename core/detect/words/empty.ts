import { wordsOf } from './tokens.ts';

/** Words that, standing alone, mean that nothing has been chosen yet. */
const nothingWords = new Set(
  (
    'nothing please choose some chose select pick click here to one an a options answer answers value item your the ' +
    'of following any all that apply from list below no not answered unanswered unspecified selected selection none yet ' +
    'bitte wählen auswählen wähle treffen auswahl sie aus eine einen option antwort keine angabe ' +
    'veuillez choisir choisissez sélectionner sélectionnez selectionner une un réponse aucune sans ' +
    'seleccione seleccionar elija elegir una opción respuesta sin ' +
    'seleziona selezionare scegli scegliere opzione risposta nessuna'
  ).split(' '),
);
/** One of these must be among them: "Option A" is an answer. */
const core =
  /choose|chose|select|pick|answer|none yet|unspecified|wähl|auswahl|angabe|antwort|chois|sélect|réponse|seleccion|elij|eleg|respuesta|selezion|sceg|risposta/;
/** On their own these words are answers. */
const answers = new Set([
  'no',
  'none',
  'any',
  'not selected',
  'no list',
  'keine',
  'aucune',
  'nessuna',
  'sin',
]);

/**
 * Whether an option stands for "nothing chosen": a placeholder ("-- Please choose --"), an explicit
 * "No answer", or no text at all. A real answer such as "No" or "None" is not one.
 */
export function isEmptyChoice(text: string): boolean {
  const words = wordsOf(text);
  if (words.length > 8 || answers.has(words.join(' '))) return false;
  if (words.length > 0 && !core.test(words.join(' '))) return false;
  return words.every((word) => nothingWords.has(word));
}
