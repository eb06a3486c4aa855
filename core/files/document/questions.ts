const interrogative =
  /^(?:how|what|which|who|whom|whose|when|where|why|is|are|am|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|describe|please|explain|list|provide|state|wie|was|welche[rsnm]?|wer|wann|wo|warum|ist|sind|haben|hat|gibt|werden|wird|können|comment|quel(?:le)?s?|qui|quand|où|pourquoi|est-ce|avez|cosa|come|quale|chi|quando|dove|avete|qué|cómo|cuál|quién|cuándo|dónde|tienen)\b/i;

const longestQuestion = 400;

/** The words of a table's head that say "questions here, answers there", run together or apart. */
const tableHead =
  /^(?:questions?|fragen?|domand[ae]|preguntas?)\s*[|/\t:&-]?\s*(?:answers?|responses?|antwort(?:en)?|réponses?|risposte?|respuestas?)$/i;

export function isTableHead(line: string): boolean {
  return tableHead.test(line.trim());
}

export function startsLikeQuestion(line: string): boolean {
  return interrogative.test(line.trim());
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
