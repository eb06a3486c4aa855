const interrogative =
  /^(?:how|what|which|who|whom|whose|when|where|why|is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|describe|please|explain|list|provide|state|wie|was|welche[rsnm]?|wer|wann|wo|warum|ist|sind|haben|hat|gibt|werden|wird|können|comment|quel(?:le)?s?|qui|quand|où|pourquoi|est-ce|avez|cosa|come|quale|chi|quando|dove|avete|qué|cómo|cuál|quién|cuándo|dónde|tienen)\b/i;

/** Asks for something to be told, without a question mark. */
const imperative =
  /^(?:please |bitte |veuillez |si prega di |por favor,? )?(?:describe|explain|list|provide|state|outline|specify|indicate|beschreiben|erläutern|nennen|listen|décri|expliqu|indiqu|précis|list(?:er|ez)|descriv|spieg|indic|elenc|descri[bt]|detall|enumer)/i;

const longestQuestion = 400;

/** The words of a table's head that say "questions here, answers there", run together or apart. */
const tableHead =
  /^(?:questions?|fragen?|domand[ae]|preguntas?)\s*[|/\t:&-]?\s*(?:answers?|responses?|antwort(?:en)?|réponses?|risposte?|respuestas?)$/i;

const numbering = /^\s*(?:q\s*)?\d+(?:\.\d+)*\s*[.):]?\s+(?=\S)/i;

/** "Q:", "Frage 3:", "D:" before a question; "A:", "Antwort:", "R:" before an answer. */
const marks = [
  ['question', /^\s*(?:question|frage|domanda|pregunta)\s*\d*\s*[:.)]\s*/i],
  ['question', /^\s*(?:[Qq]\s*\d*\s*[:.)]|[FDP]\s*\d*\s*:)\s*/],
  ['answer', /^\s*(?:answer|antwort|réponse|risposta|respuesta)\s*\d*\s*[:.)]\s*/i],
  ['answer', /^\s*(?:[Aa]\s*\d*\s*[:.)]|R\s*\d*\s*:)\s*/],
] as const;

/** The mark that a line begins with, and the line without it; null where it begins with none. */
export function markOf(line: string): { readonly kind: 'question' | 'answer'; readonly rest: string } | null {
  for (const [kind, mark] of marks) if (mark.test(line)) return { kind, rest: line.replace(mark, '').trim() };
  return null;
}

/** "Antwort:" in full; a lone "A." or "a)" also numbers lists. */
export function saysAnswer(line: string): boolean {
  return marks[2][1].test(line);
}

export function isTableHead(line: string): boolean {
  return tableHead.test(line.trim());
}

export function startsLikeQuestion(line: string): boolean {
  return interrogative.test(line.trim());
}

/** "Describe how changes are tested." */
export function asksToTell(line: string): boolean {
  return imperative.test(line.trim());
}

/** A line that is one question and no more. */
export function isQuestion(line: string): boolean {
  return line.length <= 300 && /^[^.\n]*[?？]$/.test(withoutNumber(line));
}

/** The line without the number of its question: "1.2 ", "3) ". */
export function withoutNumber(line: string): string {
  return line.replace(numbering, '');
}

/** A heading without its number: "2. Schedule", "2.1 Schedule". */
export function withoutSectionNumber(heading: string): string {
  return heading.replace(/^\s*(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+)\s+(?=\S)/, '');
}

/**
 * A line as the questions it begins with and what follows them. Text copied out of a table loses the border
 * between question and answer: "Where is it kept?In Frankfurt." A line that begins with no question gives null.
 */
export function splitQuestion(line: string): { readonly question: string; readonly rest: string } | null {
  const text = line.trim();
  let end = 0;
  for (;;) {
    const next = /^\s*[^?？]{3,}?[?？]+/.exec(text.slice(end))?.[0];
    // A question mark after a full sentence belongs to the answer's own text.
    if (!next || (/[.!;]\s+\S/.test(next) && !/^\s*[^.!;]*\(.*\)/s.test(next))) break;
    if (end > 0 && !startsLikeQuestion(next)) break;
    end += next.length;
  }
  if (end === 0 || end > longestQuestion) return null;
  return { question: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}
