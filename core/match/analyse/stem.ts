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

/**
 * A rough stem that brings the forms of a word together in all five languages: the longest known ending that
 * leaves four letters is taken off, twice. Words with digits stay whole.
 */
export function stem(word: string): string {
  return /\d/.test(word) ? word : cutEnding(cutEnding(word));
}

function cutEnding(word: string): string {
  for (const ending of endings) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}
