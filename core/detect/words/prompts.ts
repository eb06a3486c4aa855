import { isParty } from './party.ts';
import { wordsOf } from './tokens.ts';

/** How a question or request begins, in the languages questionnaires come in. */
const openers = new Set(
  (
    'do does did is are was were has have had can could will would should must may what which who whom whose ' +
    'when where why how describe explain provide list state specify indicate identify name give outline detail ' +
    'confirm select tick choose rate enter please if in ' +
    'haben hat ist sind gibt wird werden können kann führen verwenden wie welche welcher welches wer wo wann ' +
    'warum beschreiben nennen erläutern bitte verfügen ' +
    'avez est sont existe comment quel quelle quels quelles qui où quand pourquoi décrivez indiquez précisez disposez ' +
    'cómo qué cuál cuáles quién dónde cuándo describa indique tiene dispone ' +
    'come quale quali chi dove quando descrivere indicare avete esiste'
  ).split(' '),
);
/** Openers that begin a note as often as a question. */
const unsure = new Set('please if in enter select choose tick bitte'.split(' '));

const requests =
  /\bplease (explain|describe|provide|list|specify|state|indicate|give|detail|elaborate|outline|name|confirm|attach|upload)\b|\bbitte (beschreiben|nennen|erläutern)/i;

/** Whether a text asks or requests something: it ends in a question mark or opens like a question. */
export function isQuestionLike(text: string): boolean {
  if (/[?？؟]\s*["'”’)]*$/.test(text) || /[?？؟](\s|$)/.test(text.slice(0, 400))) return true;
  if (requests.test(text)) return true;
  const [first = ''] = wordsOf(text.slice(0, 60));
  return openers.has(first) && !unsure.has(first) && text.length > 12;
}

const helpOpening = new RegExp(
  '^(note|notes|hint|tip|help|guidance|examples?|hinweis|beispiel|remarque|nota)\\s*[:–—-]|^(note that|e\\.g\\.|i\\.e\\.|for example|such as|z\\.\\s?b\\.|par exemple|por ejemplo|ad esempio)' +
    '|^(please )?(select|choose|tick|check|mark|pick)\\b.{0,24}\\b(all|one|any|every|an?|options?|answers?|apply)\\b' +
    '|^(only )?(numbers|digits)\\b|^max(imum|\\.)?( of)? (\\d|length|size|file|number of (words|char|files))|^up to \\d|^\\d+ (characters|words|zeichen)\\b|^(bitte )?(wählen|mehrfach)' +
    '|^at most \\d|^at least \\d',
  'i',
);

/** Whether a text is a hint on how to answer rather than what is asked. */
export function isHelpLike(text: string): boolean {
  return helpOpening.test(text) || (/^[([].*[)\]]\.?$/.test(text) && !text.includes('?'));
}

/** Character counters and progress ("12 / 500", "250 characters left"). */
export function isCounter(text: string): boolean {
  return /^\d+\s*(\/|of|von|sur|de)\s*\d+\b.{0,24}$|^\d+ (characters?|zeichen|caractères) (left|remaining|übrig|restants)/i.test(
    text,
  );
}

const genericWords = new Set(
  (
    'answer answers response responses reply value text input selection choice option options select field box ' +
    'area your our vendor vendors supplier suppliers company provider the a an enter type here write add click ' +
    'please required optional choose one start typing question ' +
    'antwort umsetzung bewertung stellungnahme ihre eingabe eingeben bitte hier réponse votre saisir saisissez ici respuesta su escriba aquí risposta vostra'
  ).split(' '),
);

/** Whether a label only says that an answer goes here: "Your answer", "Vendor response", "Enter text". */
export function isGenericLabel(text: string): boolean {
  const words = wordsOf(text);
  // "Company:" in front of a field asks which one.
  if (isParty(text) && /[:：*]\s*$/.test(text)) return false;
  return words.length <= 8 && words.every((word) => genericWords.has(word) || /^\d+$/.test(word));
}

/** Whether the text names an option that takes words of its own: "Other (please specify)". */
export function isOtherOption(text: string): boolean {
  return /\b(others?|specify|sonstiges?|andere[rs]?|autres?|préciser|otros?|otras?|altro)\b/i.test(text);
}
