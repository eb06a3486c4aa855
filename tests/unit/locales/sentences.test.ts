import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, messagesOf, type Language } from '../../speak.ts';

const placeholders = (message: string) =>
  [...new Set(message.match(/\{\w+\}|\$\d/g) ?? [])].toSorted((a, b) => a.localeCompare(b));
/** A message about a number is its forms, as the browser gets them. */
const formsOf = (message: string) => message.split(' | ');
const english = await messagesOf('en');
const names = Object.keys(english);
const others = languages.filter((language) => language !== 'en');

/** The same in two languages, and rightly so. */
const sameWord = new Set(
  readFileSync('tests/unit/locales/same-word.txt', 'utf8').split(/\s+/).filter(Boolean),
);

test('no two sentences have names that a browser would take for one', () => {
  const folded = names.map((name) => name.toLowerCase());
  expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
  expect(names.filter((name) => !/^[a-z0-9_]+$/i.test(name))).toEqual([]);
});

test.each(others)('%s has every sentence and none besides', async (language) => {
  expect(Object.keys(await messagesOf(language)).toSorted()).toEqual(names.toSorted());
});

test.each(others)('every sentence in %s takes the values that it takes in English', async (language) => {
  const messages = await messagesOf(language);
  const wrong = names.filter((name) => {
    const wanted = placeholders(english[name]?.message ?? '');
    return JSON.stringify(placeholders(messages[name]?.message ?? '')) !== JSON.stringify(wanted);
  });
  expect(wrong).toEqual([]);
});

test.each(languages)(
  'a sentence about a number has in %s the forms of its grammar',
  async (language: Language) => {
    const messages = await messagesOf(language);
    const counted = names.filter((name) => formsOf(english[name]?.message ?? '').length > 1);
    expect(counted.length).toBeGreaterThan(0);
    // French says nothing and one alike.
    const forms = language === 'fr' ? 3 : 2;
    expect(counted.filter((name) => formsOf(messages[name]?.message ?? '').length !== forms)).toEqual([]);
  },
);

test.each(others)('no sentence in %s was left in English', async (language) => {
  const messages = await messagesOf(language);
  const left = names.filter(
    (name) =>
      /\p{Letter}{3}/u.test(english[name]?.message.replaceAll(/\{\w+\}/g, '') ?? '') &&
      messages[name]?.message === english[name]?.message &&
      !sameWord.has(`${language}:${name}`) &&
      !sameWord.has(name),
  );
  expect(left).toEqual([]);
});
