import { describe, expect, test } from 'vitest';
import { compare } from '#core/library/backup/compare.ts';
import { readBackup, type BackupContent } from '#core/library/backup/backupFile.ts';
import { fromForeignFile, reviewBack } from '#core/library/backup/reviews.ts';
import { remarkWords } from '#adapters/words/remarks.ts';
import { withDecisions } from '#core/library/learning/remembered.ts';
import type { Act, LogRow } from '#core/review/state/acts.ts';
import { apply, openRecord } from '#core/review/state/apply.ts';
import { isApproved } from '#core/review/state/approval.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { replay } from '#core/review/state/replay.ts';
import { ada, asked, matchOf, suggestion } from '../../review/questions.ts';
import { writeBackup } from './written.ts';

const restorer = { at: 100, by: { id: 'bo', name: 'Bo' } };

interface Copy {
  readonly record: ReviewRecord;
  readonly rows: readonly LogRow[];
}

/** A review after these acts of Ada's. */
function after(...acts: readonly Act[]): Copy {
  const opening = {
    kind: 'open',
    questionnaireId: 'q',
    vendorId: 'acme',
    question: asked(),
    match: matchOf(suggestion()),
    versions: {},
  } as const;
  const opened = openRecord('r', opening, 1, ada);
  return acts.reduce<Copy>(
    ({ record, rows }, act, index) => {
      const applied = apply(record, act, index + 2, ada);
      if (applied.outcome === 'refused') throw new Error(applied.reason);
      return { record: applied.record, rows: [...rows, ...applied.log] };
    },
    { record: opened.record, rows: opened.log },
  );
}

const approved = after({ kind: 'approve' });
const untouched = after();

function back(here: Copy | null, file: Copy, isOurs: boolean, known = here?.rows ?? []) {
  const copies = { before: here?.record ?? null, known, after: file.record, rows: file.rows };
  const { record, log } = reviewBack(copies, isOurs, 'backup 1', restorer);
  return { record, log: [...known, ...log] };
}

describe('a backup of this browser', () => {
  test('brings a lost review back exactly, with its log', () => {
    const { record, log } = back(null, approved, true);
    expect(record).toEqual(approved.record);
    expect(log).toEqual(approved.rows);
    expect(isApproved(record)).toBe(true);
  });

  test('a changed review takes over words and decisions; its log still leads to it', () => {
    const here = after({ kind: 'approve' }, { kind: 'reject', comment: 'No.' });
    const { record, log } = back(here, approved, true);
    expect(isApproved(record)).toBe(true);
    expect(record.revision).toBeGreaterThan(here.record.revision);
    expect(replay(log)).toEqual(record);
  });

  test('a review whose log outlived it comes back above its last row', () => {
    const { record, log } = back(null, approved, true, approved.rows);
    expect(isApproved(record)).toBe(true);
    expect(new Set(log.map(({ revision }) => revision)).size).toBe(log.length);
    expect(record.revision).toBe(log.at(-1)?.revision);
  });
});

describe('a file that another browser made, or somebody changed', () => {
  test('an approval is no approval; the words come in and wait', () => {
    const { record, log } = back(null, approved, false);
    expect(record).toMatchObject({ decision: 'pending', approval: null, reopened: 'file' });
    expect(record.answer).toEqual(approved.record.answer);
    expect(isApproved(record)).toBe(false);
    expect(replay(log)).toEqual(record);
    // Nothing in the log says that somebody approved it here: the file's rows are within one row.
    expect(log.map(({ act, by }) => [act.kind, by.id])).toEqual([
      ['open', 'bo'],
      ['merge', 'bo'],
    ]);
  });

  test('forged words with a seal that fits take an approval of here away, they do not use it', () => {
    const forged = after(
      { kind: 'edit', answer: { choice: null, text: 'Never.' } },
      { kind: 'settle' },
      { kind: 'approve' },
    );
    const { record } = back(approved, forged, false);
    expect(record).toMatchObject({
      decision: 'edited',
      approval: null,
      reopened: 'file',
      answer: { text: 'Never.' },
    });
  });

  test('what the file says the page did does not come in', () => {
    const written = {
      ...approved.record,
      insertion: {
        state: 'held',
        at: 9,
        written: approved.record.answer,
        readBack: approved.record.answer,
        previous: null,
      },
    } as const;
    expect(back(null, { ...approved, record: written }, false).record.insertion).toEqual({ state: 'none' });
  });

  test('what it remembers is told as what it says, whoever it names', () => {
    const remembered = {
      id: 'i',
      kind: 'approved',
      vendorId: 'acme',
      wording: 'w',
      question: 'Q?',
      section: null,
      entryId: 'e',
      answer: approved.record.answer,
      at: 0,
      by: ada,
    } as const;
    const suggested = { ...matchOf(suggestion({ entryId: 'e', answer: remembered.answer })) };
    const [first] = withDecisions(suggested, [fromForeignFile(remembered)]).suggestions;
    expect(remarkWords(first?.reason ?? null, ada.id)).toBe(
      'approved before, on 1 January 1970 by Ada, as a restored file says',
    );
  });
});

function file(content: BackupContent) {
  return readBackup(JSON.parse(writeBackup(content, '2026-01-01T00:00:00.000Z', true).join('')));
}

const none: BackupContent = {
  vendors: [],
  entries: [],
  history: [],
  questionnaires: [],
  reviews: [],
  log: [],
  remembered: [],
  received: [],
};
const holding = ({ record, rows }: Copy): BackupContent => ({ ...none, reviews: [record], log: rows });
const counts = (here: BackupContent, there: BackupContent, isOurs: boolean) => {
  const { added, changed, gone, same } = compare(here, file(there), isOurs).reviews;
  return [added.length, changed.length, gone.length, same];
};

describe('what restoring would do to reviews', () => {
  test('they come back, change, or stay; what was reviewed since never goes', () => {
    expect(counts(none, holding(approved), true)).toEqual([1, 0, 0, 0]);
    expect(counts(holding(untouched), holding(approved), true)).toEqual([0, 1, 0, 0]);
    expect(counts(holding(approved), holding(approved), true)).toEqual([0, 0, 0, 1]);
    expect(counts(holding(approved), none, true)).toEqual([0, 0, 0, 0]);
  });

  test('a foreign file that was restored once changes nothing the second time', () => {
    const { record } = back(null, approved, false);
    expect(counts({ ...none, reviews: [record] }, holding(approved), false)).toEqual([0, 0, 0, 1]);
  });

  test('a questionnaire keeps the questions and pages of both copies', () => {
    const here = {
      id: 'q',
      site: 's',
      url: 'u2',
      title: 'New',
      order: { acme: ['a', 'c'] },
      pages: ['p2'],
      scannedAt: 2,
    };
    const there = {
      ...here,
      url: 'u1',
      title: 'Old',
      order: { acme: ['a', 'b'], own: ['x'] },
      pages: ['p1'],
      scannedAt: 1,
    };
    const { changed } = compare(
      { ...none, questionnaires: [here] },
      file({ ...none, questionnaires: [there] }),
      true,
    ).questionnaires;
    expect(changed.map((one) => one.after)).toEqual([
      { ...here, order: { acme: ['a', 'c', 'b'], own: ['x'] }, pages: ['p2', 'p1'] },
    ]);
  });

  test('review files that were taken in come back, without the answers under NDA where those stay out', () => {
    const received = {
      id: 'f',
      questionnaireId: 'q',
      vendor: { id: 'acme', name: 'Acme' },
      writtenBy: ada,
      writtenAt: 1,
      takenInBy: ada,
      takenInAt: 2,
      entries: [],
      withheld: [],
    };
    expect(compare(none, file({ ...none, received: [received] }), true).received.added).toEqual([received]);
  });
});
