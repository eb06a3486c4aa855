import type { ShortAnswer } from '#core/types.ts';
import { foldWords } from '../analyse/words/fold.ts';
import { read } from '../analyse/read.ts';
import type { Vocabulary } from '../analyse/vocabulary.ts';

/**
 * The option that says yes, no, partly or not applicable, in the form's own words; null where none certainly
 * does, or where two do and neither is the bare word ("Yes, daily" and "Yes, weekly" say more than yes).
 * Where one option adds a condition that the answer itself states ("Yes, under an NDA"), the bare word would
 * drop that condition, so the fuller option is the true one.
 */
export function closedOption(
  short: ShortAnswer,
  options: readonly string[],
  answer: string,
  vocabulary: Vocabulary,
): string | null {
  const meant = options.map((option) => ({ option, ...meaningOf(option, vocabulary) }));
  const saying = meant.filter((one) => one.short === short);
  const stated = read(answer, vocabulary).concepts;
  const fuller = saying.filter(({ option, whole }) => !whole && addsOnly(stated, option, vocabulary));
  if (fuller.length === 1) return fuller[0]?.option ?? null;
  const bare = saying.filter(({ whole }) => whole);
  if (bare.length === 1) return bare[0]?.option ?? null;
  return saying.length === 1 ? (saying[0]?.option ?? null) : null;
}

/** The option says more than the bare word, and all it adds is stated. */
function addsOnly(stated: ReadonlySet<string>, option: string, vocabulary: Vocabulary): boolean {
  const added = [...read(option, vocabulary).concepts];
  return added.length > 0 && added.every((concept) => stated.has(concept));
}

/** What an option says: by all its words, or by how it starts, after a number on a scale ("5 - Fully implemented"). */
function meaningOf(option: string, { options }: Vocabulary): { short: ShortAnswer | null; whole: boolean } {
  const words = foldWords(option);
  const bare = words.length > 1 && /^\d+$/.test(words[0] ?? '') ? words.slice(1) : words;
  const found = options.find(bare).filter(({ start }) => start === 0);
  const longest = found.reduce<(typeof found)[number] | null>(
    (top, one) => (one.end > (top?.end ?? 0) ? one : top),
    null,
  );
  if (!longest) return { short: null, whole: false };
  const whole = longest.end === bare.length;
  // "No answer" and "In place of …" start like an answer and are none
  const goesOn =
    whole || longest.end > 1 || /^(?:yes|no|ja|nein|oui|non|si|partly|partially)$/.test(bare[0] ?? '');
  return { short: goesOn && !isPlaceholder(bare) ? longest.id : null, whole };
}

function isPlaceholder(words: readonly string[]): boolean {
  return /^(?:no|non|keine|sans|sin|nessuna|ninguna) (?:answer|reponse|antwort|angabe|risposta|respuesta|selection|response|data)/.test(
    words.join(' '),
  );
}
