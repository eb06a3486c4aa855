import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import Fuse from 'fuse.js';
import { createLibrarySearch } from '#core/library/find/search.ts';
import { createSpelling } from '#core/library/find/spelling.ts';
import { words } from '#core/library/find/words.ts';
import { entries } from '#knowledge/bundle.ts';

const search = createLibrarySearch(entries);
const first = (query: string): string | undefined => search(query)[0]?.id;

test('words in any order find the entry that has them all', () => {
  expect(first('snapshot retention')).toBe('wildix-backup-retention');
  expect(first('retention snapshot')).toBe('wildix-backup-retention');
});

test('the beginning of a word is enough', () => {
  expect(first('penetr')).toBe('wildix-penetration-testing');
});

test('an entry that is about a word comes before one that only mentions it', () => {
  const ids = search('google').map((entry) => entry.id);
  expect(ids.indexOf('wildmoka-email-provider-https')).toBeLessThan(
    ids.indexOf('wildmoka-email-opportunistic-tls'),
  );
});

test('case and accents do not matter', () => {
  expect(first('VERSCHLÜSSELT DATENBANKEN')).toBe(first('verschlusselt datenbanken'));
  expect(first('pruebas de penetracion')).toBe('wildix-penetration-testing');
});

test('a word the library does not have is mended', () => {
  expect(first('antivrus')).toBe('wildix-antivirus-patching-monitoring');
  expect(first('snapshhot retentoin')).toBe('wildix-backup-retention');
});

test('words are mended as fuse.js would among all words of the library', () => {
  const vocabulary = [...new Set(entries.flatMap(({ question, answer }) => words(question + answer.text)))];
  const all = new Fuse(vocabulary, { threshold: 0.35, ignoreLocation: true, includeScore: true });
  const spelling = createSpelling(vocabulary);
  const slips = vocabulary
    .filter((word) => word.length > 5)
    .slice(0, 150)
    .map((word) => word.replace(/^(..)(.)(.)/, '$1$3$2q'));
  const wanted = slips.map((slip) =>
    all.search(slip).filter(({ item }) => Math.abs(item.length - slip.length) <= 2),
  );
  expect(wanted.filter((found) => found.length > 0).length).toBeGreaterThan(100);
  expect(slips.map((slip) => spelling(slip).map(({ word }) => word))).toEqual(
    wanted.map((found) => found.slice(0, 5).map(({ item }) => item)),
  );
});

test('where every entry has the words, those that have them in the question come first, each in their order', () => {
  const many = Array.from({ length: 300 }, (_, at) => ({
    ...(entries[0] as (typeof entries)[number]),
    id: `many-${at}`,
    question: at % 3 === 0 ? `Is the beacon lit on tower ${at}?` : `Which tower is number ${at}?`,
    answer: { text: 'The beacon is lit.' },
  }));
  const found = createLibrarySearch(many)('beacon lit', many.length).map(({ id }) => id);
  const ids = many.map(({ id }) => id);
  expect(found).toEqual([...ids.filter((_, at) => at % 3 === 0), ...ids.filter((_, at) => at % 3 !== 0)]);
});

test('operators of the search library are plain text', () => {
  const plain = search('backup restore').map((entry) => entry.id);
  for (const query of ['!backup restore', "'backup | ^restore$", '="backup" !restore'])
    expect(search(query).map((entry) => entry.id)).toEqual(plain);
});

test('a query without a word of the library finds nothing', () => {
  expect(search('qqqqqqqq zzzzzzzz')).toEqual([]);
  expect(search('?!|')).toEqual([]);
});

test('an empty query gives the entries in their order', () => {
  expect(search('  ', 3)).toEqual(entries.slice(0, 3));
});

test('the limit holds', () => {
  expect(search('data', 4)).toHaveLength(4);
});

test('every entry is found first, or near it, by its own question', () => {
  const lost = entries.filter((entry) => !search(entry.question, 3).includes(entry));
  expect(lost.map((entry) => entry.id)).toEqual([]);
});

test('any text is a query: no error, no entry twice', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), (query) => {
      const found = search(query);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
}, 60_000);

test('I18 a search for a slow pattern looks for its words, whatever the library holds', () => {
  const evil = `(a+)+$${'a'.repeat(2000)}!`;
  const [first] = entries;
  if (!first) throw new Error('There are entries.');
  const find = createLibrarySearch([{ ...first, tags: [evil], question: `${evil}?` }, ...entries]);
  expect(find(evil)[0]?.tags).toEqual([evil]);
  for (const pattern of ['.*', '(?:)', '[', '\\', '^$', '=exact', '!not', "'include | other"])
    expect(find(pattern).length).toBeLessThanOrEqual(20);
}, 60_000);
