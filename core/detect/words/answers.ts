import { wordsOf } from './tokens.ts';

/** First words of the answers that plain buttons offer. */
const answerWords = new Set(
  (
    'yes no na n partial partially true false unknown compliant noncompliant implemented planned agree disagree ' +
    'ja nein teilweise unbekannt entfällt erfüllt konform oui non partiellement conforme sí si parcialmente cumple sì parzialmente'
  ).split(' '),
);
const answerPhrases =
  /^(not (applicable|implemented|compliant|sure|yet)|in progress|don.?t know|nicht zutreffend|sans objet|no aplica)/i;

/** Whether a single word says yes. */
export const isAffirmative = (word: string): boolean => /^(yes|true|on|ja|oui|s[ií]|sì)$/i.test(word);

/** Whether a single word is what a switch says of its own state. */
export const isState = (word: string): boolean =>
  /^(on|off|an|aus|(en|dis)abled|(in)?active|(de)?aktiviert|(dés)?activé|(des)?activado|(dis)?attivato)$/i.test(
    word,
  );

/** Whether a short text reads as a closed answer: "Yes", "N/A", "Not applicable", "Yes, fully". */
export function isClosedAnswer(text: string): boolean {
  const [first = ''] = wordsOf(text);
  return text.length <= 60 && (answerWords.has(first) || answerPhrases.test(text.trim()));
}
