/** The languages a question or an answer is told apart in, as BCP 47 tags. */
export type SpokenLanguage = 'en' | 'de' | 'fr' | 'it' | 'es';

/** Small words that hold sentences together: few, frequent, and hardly ever borrowed by another language. */
const smallWords: Readonly<Record<SpokenLanguage, string>> = {
  en: `the of and is are was were do does did your you how what which who when where why have has had with for to in
    that this any by on or from be been it its please we our their all if can will not at as there an a within`,
  de: `der die das den dem des und ist sind war waren wie was welche welcher welches wer wann wo warum haben hat wird
    werden wurde mit für von zu zur zum in im auf oder bei es sie ihr ihre ihrer ihren ihrem wir unsere ein eine einer
    eines einem einen bitte nicht nach über alle falls gibt sich durch als auch es`,
  fr: `le la les l des du de d un une et est sont était comment quel quelle quels quelles qui quand où pourquoi avez
    vous votre vos nous notre nos avec pour par sur dans ou en au aux que qu ce cette ces il elle ils elles ne pas
    être a veuillez toutes tous si`,
  it: `il lo la gli le i l dei degli delle del della dello di un una uno e è sono come quale quali chi quando dove
    perché avete ha hanno vostra vostro vostri vostre con per da su in o al alla ai che ci si non nel nella nei nelle
    dal dalla viene vengono se ogni d tutti questo`,
  es: `el la los las de del un una y es son está están cómo qué cuál cuáles quién cuándo dónde por para con en su sus
    o al que se no ha han tiene tienen dispone nuestro nuestra este esta si cada lo le sobre como más`,
};
const languages = Object.keys(smallWords) as SpokenLanguage[];
const words = new Map(languages.map((language) => [language, new Set(smallWords[language].split(/\s+/))]));

/** Signs that only one of these languages writes. */
const signs: readonly (readonly [RegExp, SpokenLanguage])[] = [
  [/[ßäöü]/i, 'de'],
  [/[ñ¿¡]/i, 'es'],
  [/[çœêëîïû]/i, 'fr'],
  [/[òì]/i, 'it'],
];

/** A text that holds fewer small words than this may be anything. */
const fewest = 2;

/**
 * The language a text is written in; null where it is too short to say, or two come equally near. Only these five
 * are told apart: a text in another language is mostly null.
 */
export function languageOf(text: string): SpokenLanguage | null {
  const found = text.toLowerCase().match(/\p{Letter}+/gu) ?? [];
  const scores = languages.map((language) => {
    const own = found.filter((word) => words.get(language)?.has(word)).length;
    const signed = signs.filter(([sign, of]) => of === language && sign.test(text)).length;
    return { language, score: own + signed * fewest };
  });
  const [best, second] = scores.toSorted((one, other) => other.score - one.score);
  if (!best || best.score < fewest || best.score === second?.score) return null;
  return best.language;
}
