import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '#core/files/readFile.ts';
import type { Unreadable } from '#core/files/fileProblem.ts';
import { readLibraryFile, writeLibraryFile } from '#core/library/libraryFile.ts';
import { noFields, type Candidate } from '#core/library/import/candidate.ts';
import { makeEntries } from '#core/library/import/makeEntries.ts';
import { nearestQuestion } from '#core/library/import/nearQuestions.ts';
import { planImport, undoImport } from '#core/library/import/planImport.ts';
import { judge } from '#core/library/import/verdicts.ts';
import { mergedEntries } from '#core/library/merged.ts';
import type { LibraryEntry } from '#core/library/libraryEntry.ts';
import { entries } from '#knowledge/bundle.ts';

const defaults = {
  vendorId: 'acme',
  document: 'Handbook',
  date: '',
  link: '',
  level: 'public',
  topic: '',
  owner: '',
} as const;
const change = { at: 1000, by: { id: 'p', name: 'Pat' } };

function row(question: string, answer: string, more: Partial<typeof noFields> = {}): Candidate {
  return {
    place: `row ${question.length}`,
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
    ['answer', '\0', 'answer holds a NUL character'],
    ['comment', '\ud800', 'comment holds half a character'],
    ['question', 'x'.repeat(1024 * 1024), 'question has more than 20000 characters'],
  ])('the %s is named', (field, text, reason) => {
    expect(judged([row('Who?', 'We.', { [field]: text })])[0]).toMatchObject({ verdict: 'invalid', reason });
  });

  test('in a library file the field is named by its path', () => {
    const record = { ...entries[0], source: { document: 'a\0', section: 'b' } };
    expect(judged([{ ...row('Who?', ''), record }])[0]).toMatchObject({
      verdict: 'invalid',
      reason: 'source.document holds a NUL character',
    });
  });
});

test('I06 200 bad rows are all named with their row, and nothing can be planned of them', () => {
  const rows = judged(
    Array.from({ length: 200 }, (_, index) => ({ ...row('', 'We.'), place: `row ${index + 2}` })),
  );
  expect(rows.every(({ verdict }) => verdict === 'invalid')).toBe(true);
  expect(rows[199]?.place).toBe('row 201');
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
    expect(detail).toContain('version 99');
    expect(detail).toContain('up to 1');
  });

  test('I02 a version or format that is none is refused', () => {
    for (const data of [
      {},
      { format: 'other', version: 1, entries: [] },
      { format: 'onrecord-library', version: '1', entries: [] },
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
      place: `entry ${index}`,
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

test('a whole import can be taken back: the library is what it was', () => {
  const kept: LibraryEntry = {
    ...there,
    revision: 3,
    status: 'active',
    origin: 'person',
    createdAt: 1,
    changedAt: 2,
    changedBy: change.by,
  };
  const before = mergedEntries([], [kept]);
  const rows = judged(
    [row('Where is customer data kept at rest?', 'In Bern.'), row('Who are you?', 'Acme.')],
    [there],
  );
  const writes = planImport(rows, before, 'draft', change);
  expect(writes.map(({ basedOn, entry }) => [basedOn, entry?.status, entry?.revision])).toEqual([
    [3, 'draft', 4],
    [0, 'draft', 1],
  ]);
  const undone = undoImport(writes, before, { ...change, at: 2000 });
  expect(undone.map(({ basedOn, entry, act }) => [basedOn, entry?.answer.text, entry?.status, act])).toEqual([
    [4, 'In Frankfurt.', 'active', 'undone'],
    [1, undefined, undefined, 'undone'],
  ]);
});

function sharing(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}

test('the nearest question is the one a full comparison finds', () => {
  const word = constantFrom('backup', 'key', 'log', 'who', 'where', 'is', 'kept', 'often', 'user');
  const asked = array(word, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(' '));
  assert(
    property(array(asked, { minLength: 1, maxLength: 20 }), asked, (existing, question) => {
      const known = existing.map((text, index) => ({ ...there, id: `acme-${index}`, question: text }));
      const found = nearestQuestion(known)(question);
      const most = Math.max(...existing.map((text) => sharing(text, question)));
      expect(found === null ? 0 : sharing(found.question, question)).toBe(most >= 0.7 ? most : 0);
    }),
  );
}, 60_000);
