import { shortAnswerOf } from '../shortAnswers.ts';
import type { FieldName } from '../candidate.ts';

/** What a column holds; 'none' is a column that is left out. */
export type Role = FieldName | 'none';

/** The words each column goes by, English, German, French, Italian and Spanish; the first match counts. */
const headings: readonly (readonly [FieldName, RegExp])[] = [
  ['date', /(answer|response) date|date of (answer|response)/],
  [
    'id',
    /^(entry id|kennung des eintrags|identifiant de l’entrée|identificativo della voce|identificador de la entrada)$/,
  ],
  [
    'alternates',
    /alternat|other ways|variants?|synonym|rephras|arten zu fragen|autres formulations|altre formulazioni|formas de preguntar/,
  ],
  [
    'brief',
    /^(brief|short)( answer| version)?$|kurz(e )?antwort|réponse (brève|courte)|risposta breve|respuesta breve/,
  ],
  [
    'comment',
    /comment|remark|explanation|explain|details?\b|\bnotes?$|^note\b|justif|additional|bemerkung|kommentar|erläuterung|anmerkung|begründung|remarque|précision|osservazion|observaci|coment|evidence|if (yes|no)|^(please )?(describe )?how (is|are|do|does)\b|implementation (description|details?)|description of (how|the implementation)/,
  ],
  [
    'answer',
    /answer|response\b|reply|antwort|réponse|risposta|respuesta|^vendor (input|statement)|^compl(iant|iance|ies)\b|^yes ?\/ ?no|\by ?\/ ?n\b|^in place\b|ja ?\/ ?nein|oui ?\/ ?non|s[iíì] ?\/ ?no|^conforme|^cumple|^erfüllt|umgesetzt\b|implementation status/,
  ],
  [
    'date',
    /\bdate\b|updated|as of|last review|(reviewed|revised) on|datum|stand\b|geprüft am|fecha|data (di|del)\b|mis à jour/,
  ],
  ['link', /^(link|url|permalink|address|verweis|lien|collegamento|enlace)$/],
  [
    'document',
    /^(source|document|reference|source document|quelle|(quell)?dokument|document source|fonte|documento( di origine)?|(documento )?fuente)$/,
  ],
  ['level', /level|disclosure|confiden[tcz]ial|classification|vertraulich|riservat/],
  ['tags', /^(tags?|keywords?|labels?|schlagw|mots-clés|etichette|etiquetas|parole chiave|palabras clave)/],
  ['topic', /^(topic|thema|tema|argomento|sujet)$/],
  ['owner', /\bowner\b|responsible|verantwortlich|zuständig|^responsa/],
  [
    'section',
    /section|category|domain|area|chapter|group|kategorie|abschnitt|bereich|themengebiet|catégorie|thème|domaine|chapitre|sezione|ambito|capitolo|sección|apartado|ámbito|capítulo|control family/,
  ],
  [
    'question',
    /question|prompt|requirement|control (text|description|statement|specification)|^control$|frage|anforderung|domanda|requisit|pregunta|exigence|descri[pz]\p{L}* (?:del |du |des |dei )?contr|assessment item|^item$|^description$|criteria/u,
  ],
];

/** Number columns are told by their head: they look like questions' numbers and hold nothing of an entry. */
const numbers =
  /^(#|no\.|n[°ºr]\.?|núm\.?|nr\.?|num(ber)?|id|ref\.?|question (id|no\.?|number)|control id|index)$/;

/** Speaks of a question or an answer without being one: what kind it is, what may be chosen, where proof lies. */
const aboutOthers =
  /questionnaire|fragebogen|questionario|cuestionario|(question|answer|response) (type|options?|choices|format|status|required|id|number)|evidence (ref|document|file|link|id|attach)|\bby$/;

/** Words of the one who asks: what that side expects, notes and scores is no answer. */
const asker =
  /customer|client(?!e? ?-?facing)|kunde|cliente|review(er|'s)|analyst|assessor|auditor|prüfer|évaluateur|valutatore|evaluador|internal|intern[eo]?\b|scor|rating|points|bewertung|punkte|guidance|instruction|hinweis|expected|erwartet|attendue?|attes[ao]|esperad[ao]/;

/** "Answer for the customer": written to the one who asks. */
const toAsker = /\b(to|for|für|pour|para|per|au|al)\b(?! intern)|facing/;

/**
 * What a column of this heading holds. `group` is the heading above it where two rows name the columns; it tells
 * whose comments they are.
 */
export function roleOfHeading(heading: string, group = ''): Role {
  const plain = plainHeading(heading);
  if (plain === '' || plain.length > 70 || numbers.test(plain) || aboutOthers.test(plain)) return 'none';
  const role = headings.find(([, words]) => words.test(plain))?.[0] ?? 'none';
  const isOfAsker = [plain, plainHeading(group)].some((text) => asker.test(text) && !toAsker.test(text));
  return isOfAsker && (role === 'comment' || role === 'answer') ? 'none' : role;
}

/** A heading that leaves no doubt, where several columns could hold the same: a "question", a "yes/no". */
export function isExplicit(role: Role, heading: string): boolean {
  const plain = plainHeading(heading);
  return role === 'question'
    ? /question|frage|domanda|pregunta/.test(plain)
    : role === 'answer' &&
        /yes ?\/ ?no|ja ?\/ ?nein|oui ?\/ ?non|s[iíì] ?\/ ?no|^compl|^conforme/.test(plain);
}

/** Columns to be ticked: two or more headings of a row that are a bare yes, no, partly or not applicable. */
export function tickColumns(row: readonly string[]): ReadonlySet<number> {
  const columns = row.flatMap((cell, column) =>
    // "No." is a number.
    shortAnswerOf(cell) && !numbers.test(plainHeading(cell)) ? [column] : [],
  );
  const meanings = new Set(columns.map((column) => shortAnswerOf(row[column] ?? '')));
  return new Set(meanings.has('yes') && meanings.size === columns.length && meanings.size > 1 ? columns : []);
}

function plainHeading(heading: string): string {
  const plain = heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[*:?]+$/, '')
    .trim();
  // What stands in brackets only explains, unless it is all there is to tell a yes/no column.
  const short = plain.replace(/ ?\([^)]*\)/g, '').trim();
  return short === '' || /\/ ?no(n|nein)?\)/.test(plain) ? plain : short;
}
