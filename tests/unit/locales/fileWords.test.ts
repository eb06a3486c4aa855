import { describe, expect, test } from 'vitest';
import { columnNames } from '#adapters/words/columns.ts';
import { fileDetailWords, handOffFlawWords } from '#adapters/words/fileDetails.ts';
import { fieldFlawWords, flawWords, placeWords, reasonWords } from '#adapters/words/flaws.ts';
import { noteWords } from '#adapters/words/report.ts';
import { foreignKinds, teamFlaws, type FileDetail } from '#core/files/fileDetail.ts';
import { plainFlaws } from '#core/flaw.ts';
import { placeOf } from '#core/library/import/place.ts';
import { roleOfHeading } from '#core/library/import/table/columns.ts';
import type { HandOffFlaw } from '#core/review/handOff/flaw.ts';
import { plainNotes } from '#core/review/report.ts';
import { languages, messagesOf, speak, type Language } from '../../speak.ts';

const details: readonly FileDetail[] = [
  { id: 'sizes', bytes: 55 * 1024 * 1024 - 1000, most: 40 * 1024 * 1024 },
  { id: 'unpacked', bytes: 400 * 1024 * 1024, packed: 300 },
  { id: 'parts', count: 11_000 },
  { id: 'limit', most: 60_000 },
  { id: 'entries', count: 70_000, most: 60_000 },
  { id: 'columns', row: 3, count: 201, most: 200 },
  { id: 'row', row: 3 },
  { id: 'position', line: 3, column: 4 },
  { id: 'elements', most: 500 },
  { id: 'levels', most: 500 },
  { id: 'name', name: '__proto__', path: '' },
  { id: 'name', name: '__proto__', path: 'entries.0' },
  ...foreignKinds.map((kind) => ({ id: 'kind', kind }) as const),
  { id: 'ending', ending: 'pages' },
  { id: 'misnamed', ending: 'xls' },
  { id: 'version', version: 7, most: 1 },
  { id: 'field', path: 'vendors.0' },
  { id: 'field', path: null },
  { id: 'not-said' },
  ...teamFlaws.map((id) => ({ id })),
  { id: 'stray', entryId: 'acme-2' },
  { id: 'flawed-entries', count: 2, entry: 3, flaw: { id: 'empty', field: 'source.section' } },
];

const reviewFlaws: readonly HandOffFlaw[] = [
  { id: 'forbidden-name', name: '__proto__' },
  { id: 'stops-after', character: 17 },
  { id: 'version', version: 7, most: 1 },
  { id: 'field', path: 'records.0' },
  { id: 'foreign-source', entryId: 'acme-2' },
  { id: 'other-questions' },
  { id: 'other-review', question: 'Q?' },
  { id: 'log-differs', question: 'Q?' },
];

/** Everything that is said of a file, its rows and a report, in the language that is spoken now. */
function everything(): readonly string[] {
  return [
    ...plainFlaws.map((id) => flawWords({ id, field: 'source.date' })),
    flawWords({ id: 'too-long', most: 200, field: 'answer.brief' }),
    flawWords({ id: 'not-an-entry' }),
    flawWords({ id: 'used-twice', entryId: 'acme-2' }),
    ...(['row', 'passage', 'entry'] as const).map((kind) => placeWords({ ...placeOf(kind, 3), table: 'T' })),
    reasonWords({ id: 'as-before', place: placeOf('row', 3) }),
    reasonWords({ id: 'other-before', place: placeOf('row', 3) }),
    reasonWords({ id: 'other-document', document: 'D' }),
    ...details.map(fileDetailWords),
    ...reviewFlaws.map(handOffFlawWords),
    ...plainNotes.map((id) => noteWords({ id })),
    noteWords({ id: 'rejected-because', comment: 'C' }),
    noteWords({ id: 'not-approved-because', caution: 'C' }),
    noteWords({ id: 'refused', reason: 'hidden', detail: { id: 'length', length: 11, most: 5 } }),
  ];
}

/** The browser that the sentences are asked of; it was there before they were imported. */
const world = globalThis as unknown as { readonly chrome: { i18n: object } };
const asked = world.chrome;

async function inLanguage<Said>(language: Language, say: () => Said): Promise<Said> {
  await speakNow(language);
  try {
    return say();
  } finally {
    await speakNow('en');
  }
}

async function speakNow(language: Language): Promise<void> {
  speak(await messagesOf(language));
  asked.i18n = world.chrome.i18n;
}

/** Words that are the same in English and in the other language, and rightly so. */
const shared = /^T, passage 3$/;

describe.each(languages)('in %s', (language) => {
  test('every flaw, place, reason, detail and note is said, with all that fills it', async () => {
    const said = await inLanguage(language, everything);
    expect(said.filter((text) => text.trim() === '' || /[{}]|undefined|\[object/.test(text))).toEqual([]);
  });

  test('none of it is English, but in English', async () => {
    const english = await inLanguage('en', everything);
    const said = await inLanguage(language, everything);
    const same = said.filter((text, index) => text === english[index] && !shared.test(text));
    expect(same.length).toBe(language === 'en' ? english.length - 1 : 0);
  });

  test('an import knows the columns of an export by their names', async () => {
    const names = await inLanguage(language, columnNames);
    const known = Object.entries(names).map(([column, name]) => [column, roleOfHeading(name)]);
    expect(known.filter(([column, role]) => column !== role)).toEqual([]);
  });
});

test('what is wrong with a field is said by the name it goes by where it is shown', async () => {
  expect(flawWords({ id: 'not-date', field: 'source.date' })).toBe(
    'Date: must look like 2021, 2021-08 or 2021-08-31',
  );
  expect(flawWords({ id: 'empty', field: 'facts.0.about' })).toBe('facts.0.about: must not be empty');
  expect(fieldFlawWords({ id: 'too-long', most: 200 }, 'Brief')).toBe(
    'Brief: must have at most 200 characters',
  );
  const german = await inLanguage('de', () => flawWords({ id: 'not-date', field: 'date' }));
  expect(german).toBe('Datum: muss aussehen wie 2021, 2021-08 oder 2021-08-31');
});

test('sizes have the decimals of the language', async () => {
  const sizes = { id: 'sizes', bytes: 52.35 * 1024 * 1024, most: 40 * 1024 * 1024 } as const;
  expect(fileDetailWords(sizes)).toBe('52.4 MB, the limit is 40 MB');
  expect(await inLanguage('de', () => fileDetailWords(sizes))).toBe('52,4 MB, die Grenze ist 40 MB');
});
