import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '#core/files/readFile.ts';
import { tableToCsv } from '#core/files/writeCsv.ts';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';
import type { Unreadable } from '#core/files/fileProblem.ts';
import {
  backupVersion,
  readBackup,
  type Backup,
  type BackupContent,
} from '#core/library/backup/backupFile.ts';
import { compare } from '#core/library/backup/compare.ts';
import { daysWithoutBackup } from '#core/library/backup/reminder.ts';
import { columnNames } from '#adapters/words/columns.ts';
import { answersTable } from '#core/library/export/answersTable.ts';
import { tellApart } from '#core/library/keep/toldApart.ts';
import { makeEntries } from '#core/library/import/makeEntries.ts';
import { candidatesOf, structureOf } from '#core/library/import/structure.ts';
import { judge } from '#core/library/import/verdicts.ts';
import type { LibraryEntry } from '#core/library/libraryEntry.ts';
import type { Entry } from '#core/types.ts';
import { entries as bundled } from '#knowledge/bundle.ts';
import { withoutNda, writeBackup } from './written.ts';

const by = { id: 'p', name: 'Pat' };
const kept = (entry: Entry, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  ...entry,
  revision: 2,
  status: 'active',
  origin: 'person',
  createdAt: 1,
  changedAt: 2,
  changedBy: by,
  ...more,
});
const content = (entries: readonly LibraryEntry[], more: Partial<BackupContent> = {}): BackupContent => ({
  vendors: [{ id: 'acme', name: 'Acme', revision: 1 }],
  entries,
  history: entries.map((entry, index) => ({
    sequence: index + 1,
    entryId: entry.id,
    vendor: entry.vendor,
    revision: 2,
    at: 2,
    by,
    act: 'edited',
    entry,
  })),
  questionnaires: [],
  reviews: [],
  log: [],
  remembered: [],
  received: [],
  ...more,
});
const whole = (held: BackupContent, holdsNda = true): Backup =>
  readBackup(JSON.parse(writeBackup(held, '2024-01-01T00:00:00.000Z', holdsNda).join('')));
const some = bundled.slice(0, 20).map((entry) => kept(entry));

test('entries that were told apart are told apart after a restore, and named in no backup without the one under NDA', () => {
  const [open, secret] = some.slice(0, 2).map((entry) => ({ entry, kept: entry, status: entry.status }));
  if (!open || !secret) throw new Error('There are two.');
  const nda = { ...secret.kept, level: 'nda' as const };
  const remembered = tellApart(open, [secret], { at: 1, by });
  const held = content([open.kept, nda], { remembered });
  expect(whole(held).remembered).toEqual(remembered);
  expect(compare(content([]), whole(held), true).remembered.added).toEqual(remembered);
  expect(withoutNda(held).remembered).toEqual([]);
});

test('a backup comes back equal, whatever its texts hold', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((typed) => typed.trim() === typed);
  fc.assert(
    fc.property(text, text, (question, answer) => {
      const held = content([kept({ ...(bundled[0] as Entry), question, answer: { text: answer } })]);
      expect(whole(held)).toEqual({
        ...held,
        format: 'onrecord-backup',
        version: backupVersion,
        madeAt: '2024-01-01T00:00:00.000Z',
        holdsNda: true,
      });
    }),
  );
});

test('what a person joined to another questionnaire comes back joined', () => {
  const partOf = { id: 'a', at: 5, by };
  const form = { id: 'b', site: 's', url: 'u', title: 'B', order: { acme: ['r'] }, scannedAt: 1, partOf };
  expect(whole({ ...content([]), questionnaires: [form] }).questionnaires).toEqual([form]);
});

test.each([
  [{}, 'backup-foreign'],
  [{ format: 'onrecord-library', version: 1, entries: [] }, 'backup-foreign'],
  [{ ...whole(content([])), version: backupVersion + 1 }, 'json-newer'],
  [{ ...whole(content(some)), entries: [{ ...some[0], surprise: 1 }] }, 'backup-foreign'],
  [{ ...whole(content(some)), reviews: [{}] }, 'backup-foreign'],
])('I02 what is no backup of this version is refused: %#', (data, id) => {
  let refused: Unreadable | null = null;
  try {
    readBackup(data);
  } catch (error) {
    refused = error as Unreadable;
  }
  expect(refused?.id).toBe(id);
});

describe('what restoring would do', () => {
  const [one, two, three] = some as [LibraryEntry, LibraryEntry, LibraryEntry];

  test('what is new, changed, gone and the same is told apart; a revision alone is no change', () => {
    const here = content([one, kept(two, { revision: 7 }), three]);
    const { entries, vendors } = compare(
      here,
      whole(content([{ ...one, topic: 'Other' }, two, some[3] as LibraryEntry])),
      true,
    );
    expect(entries.added.map(({ id }) => id)).toEqual([some[3]?.id]);
    expect(entries.changed.map(({ after }) => after.topic)).toEqual(['Other']);
    expect(entries.gone).toEqual([three]);
    expect([entries.same, vendors.same]).toEqual([1, 1]);
  });

  test('a backup without the answers under NDA takes nothing away', () => {
    expect(compare(content([one, two]), whole(content([one]), false), true).entries.gone).toEqual([]);
  });

  test('an entry that comes back brings its history, a known one does not bring it twice', () => {
    expect(
      compare(content([one]), whole(content([one, two])), true).history.map(({ entryId }) => entryId),
    ).toEqual([two.id]);
  });
});

describe('I17 answers under NDA are absent unless chosen', () => {
  const secret = kept({
    ...(bundled[0] as Entry),
    id: 'acme-secret',
    vendor: 'acme',
    level: 'nda',
    answer: { text: 'CANARY' },
  });

  test('the entry, its history and whatever names it', () => {
    const reviews = [
      { id: 'r1', entryId: secret.id, note: 'CANARY' },
      { id: 'r2', entryId: some[1]?.id },
    ] as unknown as BackupContent['reviews'];
    const log = [{ recordId: 'r1', act: 'CANARY' }, { recordId: 'r2' }] as unknown as BackupContent['log'];
    const left = withoutNda(content([secret, ...some], { reviews, log }));
    expect(JSON.stringify(left)).not.toContain('CANARY');
    expect(left.reviews.map(({ id }) => id)).toEqual(['r2']);
    expect(left.entries).toHaveLength(some.filter(({ level }) => level !== 'nda').length);
  });

  test('an answer that was under NDA once is left out too', () => {
    const now = content([kept({ ...secret, level: 'public' })]);
    const left = withoutNda({
      ...now,
      history: [
        { entryId: secret.id, vendor: 'acme', revision: 1, at: 1, by, act: 'created', entry: secret },
      ],
    });
    expect([left.entries, left.history]).toEqual([[], []]);
  });
});

describe('an export as a table is recognised as what it is', () => {
  const vendor = bundled[0]?.vendor ?? '';
  const own = bundled.filter((entry) => entry.vendor === vendor);
  const defaults = {
    vendorId: vendor,
    document: 'File',
    date: '',
    link: '',
    level: 'public',
    general: 'General',
    owner: '',
  } as const;

  async function imported(name: string, bytes: Uint8Array) {
    const result = await readFile({ name, bytes });
    if (result.outcome === 'refused') throw new Error(result.id);
    const structure = structureOf(result.contents);
    const corrections = { tables: structure.shape === 'tables' ? structure.tables : [], passages: [] };
    return judge(
      makeEntries(
        candidatesOf(result.contents, corrections),
        defaults,
        own.map(({ id }) => id),
      ),
      own,
    );
  }

  test('CSV and XLSX: every row is already there', async () => {
    const table = answersTable('Answers', own, columnNames());
    const files = [
      ['a.csv', new TextEncoder().encode(tableToCsv(table))],
      ['a.xlsx', await tablesToXlsx([table])],
    ] as const;
    for (const [name, bytes] of files) {
      const rows = await imported(name, bytes);
      expect(rows).toHaveLength(own.length);
      expect(rows.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
    }
  });

  test('a row that was edited changes its entry and drops facts that its text may no longer state', async () => {
    const [first] = own as [Entry];
    const table = answersTable('Answers', [{ ...first, answer: { text: 'Something else.' } }], columnNames());
    const [row] = await imported('a.csv', new TextEncoder().encode(tableToCsv(table)));
    expect(row).toMatchObject({
      verdict: 'changed',
      entry: { id: first.id, facts: [], answer: { text: 'Something else.' } },
    });
    expect(row?.entry?.answer.short).toBeUndefined();
  });
});

test('a backup is reminded of when changes have waited longer than wanted', () => {
  const day = 24 * 60 * 60 * 1000;
  const library = { sequence: 5, firstAnswerAt: 0 };
  expect(daysWithoutBackup(31 * day, 30, null, library)).toBe(31);
  expect(daysWithoutBackup(29 * day, 30, null, library)).toBeNull();
  expect(daysWithoutBackup(99 * day, 0, null, library)).toBeNull();
  expect(daysWithoutBackup(99 * day, 30, { at: day, sequence: 5 }, library)).toBeNull();
  expect(daysWithoutBackup(99 * day, 30, { at: day, sequence: 4 }, library)).toBe(98);
  expect(daysWithoutBackup(99 * day, 30, null, { sequence: 0, firstAnswerAt: null })).toBeNull();
});
