import type { FieldName } from '../candidate.ts';

/** What a column holds; 'none' is a column that is left out. */
export type Role = FieldName | 'none';

/** The words each column goes by, English, German, French, Italian and Spanish; the first match counts. */
const headings: readonly (readonly [FieldName, RegExp])[] = [
  ['id', /^entry id$/],
  ['alternates', /alternat|other ways|variants?|synonym|rephras/],
  ['brief', /^(brief|short)( answer| version)?$|kurzantwort/],
  [
    'comment',
    /comment|remark|explanation|explain|details?\b|notes?$|justification|additional|bemerkung|kommentar|erläuterung|anmerkung|remarque|commentaire|osservazion|commento|coment|evidence|if (yes|no)/,
  ],
  [
    'answer',
    /answer|response|reply|antwort|réponse|risposta|respuesta|^vendor (input|statement)|^compliant|^yes ?\/ ?no|implementation status/,
  ],
  ['date', /\bdate\b|updated|as of|last review|datum|stand\b|fecha|data di/],
  ['link', /^(link|url|permalink|address)$/],
  ['document', /^(source|document|reference|source document|quelle|dokument|fonte|fuente)$/],
  ['level', /level|disclosure|confidential|classification|vertraulich/],
  ['tags', /^(tags?|keywords?|labels?|schlagw)/],
  ['topic', /^(topic|thema|tema)$/],
  ['owner', /owner|responsible|verantwortlich/],
  [
    'section',
    /section|category|domain|area|chapter|group|kategorie|abschnitt|bereich|catégorie|sezione|sección|control family/,
  ],
  [
    'question',
    /question|prompt|requirement|control (text|description|statement|specification)|^control$|frage|anforderung|domanda|pregunta|exigence|assessment item|^description$|criteria/,
  ],
];

/** Number columns are told by their head: they look like questions' numbers and hold nothing of an entry. */
const numbers = /^(#|no\.?|nr\.?|num(ber)?|id|ref\.?|question (id|no\.?|number)|control id|index)$/;

/** What a column of this heading holds. */
export function roleOfHeading(heading: string): Role {
  const plain = heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[*:?]+$/, '')
    .trim();
  if (plain === '' || plain.length > 60 || numbers.test(plain)) return 'none';
  return headings.find(([, words]) => words.test(plain))?.[0] ?? 'none';
}
