const endings = [
  'isations',
  'izations',
  'isation',
  'ization',
  'ations',
  'ements',
  'ation',
  'ating',
  'ement',
  'ments',
  'ances',
  'ences',
  'ities',
  'ungen',
  'zioni',
  'ción',
  'ciones',
  'ment',
  'ance',
  'ence',
  'ated',
  'ates',
  'ings',
  'able',
  'ible',
  'ally',
  'ions',
  'zione',
  'ung',
  'ing',
  'ate',
  'ion',
  'ies',
  'ied',
  'ity',
  'ors',
  'ers',
  'ive',
  'ous',
  'ent',
  'ant',
  'ed',
  'es',
  'er',
  'or',
  'ly',
  'al',
  'en',
  'em',
  'os',
  'as',
  's',
  'e',
  'y',
  'o',
  'a',
  'i',
  'n',
].toSorted((a, b) => b.length - a.length);

/** By their last letter: a word is held against a few of them only. */
const byLastLetter = new Map<string | undefined, string[]>();
for (const ending of endings) {
  const letter = ending.at(-1);
  byLastLetter.set(letter, [...(byLastLetter.get(letter) ?? []), ending]);
}

/**
 * A rough stem that brings the forms of a word together in all five languages: the longest known ending that
 * leaves four letters is taken off, twice. Words with digits stay whole.
 */
export function stem(word: string): string {
  return /\d/.test(word) ? word : cutEnding(cutEnding(word));
}

function cutEnding(word: string): string {
  for (const ending of byLastLetter.get(word.at(-1)) ?? []) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
