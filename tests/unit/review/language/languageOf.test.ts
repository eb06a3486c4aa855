import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '#core/review/language/languageOf.ts';
import { entries } from '#knowledge/bundle.ts';

interface Asked {
  readonly question: string;
  readonly lang: string;
}

const asks = globSync('tests/asks/*.jsonl').flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Asked),
);

test('no question of our own set is taken for one in another language', () => {
  const wrong = asks.filter(({ question, lang }) => ![lang, null].includes(languageOf(question)));
  expect(wrong).toEqual([]);
});

test.each(['en', 'de', 'fr', 'it', 'es'])('most questions in %s are known as such', (language) => {
  const all = asks.filter(({ lang }) => lang === language);
  const known = all.filter(({ question }) => languageOf(question) === language);
  expect(known.length / all.length).toBeGreaterThan(0.75);
});

test('the bundled answers are known to be English, all but those of a few words', () => {
  const known = entries.map(({ answer }) => languageOf(answer.text));
  expect(new Set(known)).toEqual(new Set(['en', null]));
  expect(known.filter((language) => language === null).length).toBeLessThan(3);
});

test.each(['', 'AES-256', 'MFA (Y/N)', '42', 'Ja'])('nothing is said of “%s”', (text) => {
  expect(languageOf(text)).toBeNull();
});
