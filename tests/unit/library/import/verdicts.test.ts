import { describe, expect, test } from 'vitest';
import { readFile } from '#core/files/readFile.ts';
import type { Unreadable } from '#core/files/fileProblem.ts';
import { readLibraryFile, writeLibraryFile } from '#core/library/libraryFile.ts';
import { noFields, type Candidate } from '#core/library/import/candidate.ts';
import { makeEntries } from '#core/library/import/makeEntries.ts';
import { placeOf } from '#core/library/import/place.ts';
import { planImport } from '#core/library/import/planImport.ts';
import { judge } from '#core/library/import/verdicts.ts';
import { entries } from '#knowledge/bundle.ts';

const defaults = {
  vendorId: 'acme',
  document: 'Handbook',
  date: '',
  link: '',
  level: 'public',
  general: 'General',
  owner: '',
} as const;
const change = { at: 1000, by: { id: 'p', name: 'Pat' } };

function row(question: string, answer: string, more: Partial<typeof noFields> = {}): Candidate {
  return {
    place: placeOf('row', question.length),
    fields: { ...noFields, question, answer, ...more },
    isTaken: true,
  };
}

function judged(rows: readonly Candidate[], existing: Parameters<typeof judge>[1] = []) {
  return judge(
    makeEntries(
      rows,
      defaults,
      existing.map(({ id }) => id),
    ),
    existing,
  );
}

const [there] = judged([row('Where is customer data kept at rest?', 'In Frankfurt.')]).flatMap(
  ({ entry }) => entry ?? [],
);
if (!there) throw new Error('The entry to compare with was not made.');

test.each([
  ['new', row('Who are you?', 'We are Acme.')],
  ['same', row('where is customer data kept, at rest', 'In Frankfurt.')],
  ['changed', row('Where is customer data kept at rest?', 'In Bern.')],
  ['conflicting', row('Where is customer data kept at rest?', 'In Bern.', { document: 'Sales deck' })],
  ['invalid', row('Who?', 'We.', { date: 'yesterday' })],
  ['unanswered', row('Who?', '')],
] as const)('a row is %s', (verdict, candidate) => {
  expect(judged([candidate], [there])[0]?.verdict).toBe(verdict);
});

test('a question that is nearly asked already is shown with the entry it is near', () => {
  expect(judged([row('Where is all customer data kept at rest?', 'In Bern.')], [there])[0]).toMatchObject({
    verdict: 'new',
    near: { id: there.id },
  });
});

test('two rows of one file that answer the same question differently conflict', () => {
  expect(
    judged([row('Who?', 'We.'), row('Who?', 'They.'), row('Who?', 'We.')]).map(({ verdict }) => verdict),
  ).toEqual(['new', 'conflicting', 'same']);
});

describe('I08 texts that no form can take', () => {
  test.each([
    ['answer', '\0', { id: 'nul', field: 'answer' }],
    ['comment', '\ud800', { id: 'half-character', field: 'comment' }],
    ['question', 'x'.repeat(1024 * 1024), { id: 'too-long', most: 20_000, field: 'question' }],
  ])('the %s is named', (field, text, flaw) => {
    const reason = { id: 'flawed', flaw };
    expect(judged([row('Who?', 'We.', { [field]: text })])[0]).toMatchObject({ verdict: 'invalid', reason });
  });

  test.each([
    ['tags', 'a,\0', 'nul'],
    ['answer', '\udc00\ud800', 'half-character'],
    ['answer', 'x'.repeat(20_001), 'too-long'],
  ])('its neighbours too: %s', (field, text, id) => {
    const [one] = judged([row('Who?', 'We.', { [field]: text })]);
    expect(one).toMatchObject({ verdict: 'invalid', reason: { id: 'flawed', flaw: { id, field } } });
  });

  test('a whole character of two halves and a text of the greatest length are taken', () => {
    const rows = judged([row('Who?', '\ud83d\ude00'), row('Where is it?', 'x'.repeat(20_000))]);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['new', 'new']);
  });

  test('in a library file the field is named by its path', () => {
    const record = { ...entries[0], source: { document: 'a\0', section: 'b' } };
    expect(judged([{ ...row('Who?', ''), record }])[0]).toMatchObject({
      verdict: 'invalid',
      reason: { id: 'flawed', flaw: { id: 'nul', field: 'source.document' } },
    });
  });
});

test('I06 200 bad rows are all named with their row, and nothing can be planned of them', () => {
  const rows = judged(
    Array.from({ length: 200 }, (_, index) => ({ ...row('', 'We.'), place: placeOf('row', index + 2) })),
  );
  expect(rows.every(({ verdict }) => verdict === 'invalid')).toBe(true);
  expect(rows[199]?.place).toEqual(placeOf('row', 201));
  expect(planImport(rows, [], 'active', change)).toEqual([]);
});

function refused(data: unknown): Unreadable {
  try {
    readLibraryFile(data);
  } catch (error) {
    return error as Unreadable;
  }
  throw new Error('It was read.');
}

describe('library files', () => {
  test('I02 a newer version is refused and both versions are named', () => {
    const { id, detail } = refused({ format: 'onrecord-library', version: 99, entries: [] });
    expect(id).toBe('json-newer');
    expect(detail).toEqual({ id: 'version', version: 99, most: 1 });
  });

  test('I02 a version or format that is none is refused', () => {
    for (const data of [
      {},
      { format: 'other', version: 1, entries: [] },
      { format: 'onrecord-library', version: '1', entries: [] },
      { format: 'onrecord-library', version: 0, entries: [] },
      { format: 'onrecord-library', version: 1.5, entries: [] },
      { format: 'onrecord-library', entries: [] },
      { format: 'onrecord-review', version: 1, entries: [] },
      5,
      null,
    ])
      expect(refused(data).id).toBe('json-foreign');
  });

  test('I03 100,000 entries are refused with the limit', () => {
    expect(refused(Array.from({ length: 100_000 }, () => null)).id).toBe('too-many-rows');
  });

  test('I17 5,000 entries come back equal', async () => {
    const many = Array.from(
      { length: 5000 },
      (_, index) =>
        ({
          ...entries[index % entries.length],
          id: `acme-${index}`,
          vendor: 'acme',
          question: `${index}: ${entries[index % entries.length]?.question}`,
        }) as (typeof entries)[number],
    );
    const file = writeLibraryFile([{ id: 'acme', name: 'Acme' }], many, '2024-01-01T00:00:00Z');
    const result = await readFile({ name: 'a.json', bytes: new TextEncoder().encode(file) });
    if (result.outcome !== 'read' || result.contents.shape !== 'data') throw new Error('It was refused.');
    const records = readLibraryFile(result.contents.data).records.map((record, index) => ({
      place: placeOf('entry', index),
      fields: noFields,
      isTaken: true,
      record,
    }));
    const rows = judge(makeEntries(records, defaults, []), []);
    expect(JSON.stringify(rows.map(({ entry }) => entry))).toBe(JSON.stringify(many));
  }, 60_000);
});

test('I18 text that is a slow pattern in a regular expression is only text', () => {
  const evil = `(a+)+$${'a'.repeat(5000)}!`;
  const [one] = judged([row(`${evil}?`, evil, { tags: evil })]);
  expect(one?.entry?.tags).toEqual([evil]);
  expect(judged([row(`${evil}?`, evil)], one?.entry ? [one.entry] : [])[0]?.verdict).toBe('same');
});

test('a row with an id that another company’s answer has becomes an entry of its own', () => {
  const mine = row('Where?', 'In Bern.', { id: 'acme-europe-1' });
  const [kept] = makeEntries([mine], defaults, []);
  expect(kept).toMatchObject({ entry: { id: 'acme-europe-1' }, hasOwnId: true });
  const [fresh] = makeEntries([mine], defaults, [], new Set(['acme-europe-1']));
  expect(fresh).toMatchObject({ entry: { id: 'acme-where' }, hasOwnId: false });
});
