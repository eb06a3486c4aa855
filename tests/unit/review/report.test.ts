import { describe, expect, test } from 'vitest';
import { detailWords, problem } from '#adapters/words/problems.ts';
import { noteWords } from '#adapters/words/report.ts';
import { remarkWords } from '#adapters/words/remarks.ts';
import type { Insertion, ReviewRecord } from '#core/review/state/record.ts';
import { reportOf } from '#core/review/report.ts';
import { asked, matchOf, opened, suggestion, words } from './questions.ts';

const head = {
  url: 'https://p.example/',
  vendor: 'wildix',
  startedAt: '',
  version: '1',
  unreadableFrames: [],
};

function rowOf(record: ReviewRecord, given: { held?: string | null } = {}) {
  const held = given.held === undefined ? null : words(given.held);
  const [row] = reportOf(head, [{ record, held }], { remarks: remarkWords, note: noteWords }).questions;
  if (!row) throw new Error('The report lost its only question.');
  return row;
}

function inserted(insertion: Insertion): ReviewRecord {
  return { ...opened(), decision: 'approved', insertion };
}

const choiceAndComment = { choice: ['TLS 1.2', 'TLS 1.3'], text: 'Older ones are refused.' };

test('tells a choice and its comment as one line, options first', () => {
  const insertion = {
    state: 'held',
    at: 0,
    written: choiceAndComment,
    readBack: choiceAndComment,
    previous: null,
  } as const;
  expect(rowOf(inserted(insertion)).inserted).toBe('TLS 1.2; TLS 1.3; Older ones are refused.');
});

test('does not mistake what was written for what the page holds', () => {
  const insertion = {
    state: 'held',
    at: 0,
    written: words('Ours'),
    readBack: words('Ours'),
    previous: null,
  } as const;
  expect(rowOf(inserted(insertion), { held: 'Theirs' })).toMatchObject({
    inserted: 'Ours',
    readBack: 'Theirs',
  });
  expect(rowOf(inserted(insertion)).readBack).toBe(null);
});

test('gives question, control and suggestions as they were, and nothing more', () => {
  const question = asked({ number: '4.2', help: 'Briefly.', frame: 'https://embed.example/' });
  const row = rowOf(opened(matchOf(suggestion({ short: 'yes' })), question));
  expect(row).toEqual({
    frame: 'https://embed.example/',
    section: 'Backups',
    question: 'How often do you take backups?',
    help: 'Briefly.',
    control: { kind: 'textarea', options: [], required: false, maxLength: null },
    suggestions: [
      { entryId: 'backups-weekly', confidence: 0.97, band: 'high', reason: 'asks for backup + how often' },
    ],
    short: 'yes',
    decision: 'pending',
    inserted: null,
    readBack: null,
    note: 'Not approved.',
  });
});

describe('the note says why nothing was inserted', () => {
  test.each<[string, Partial<ReviewRecord>]>([
    ['Skipped.', { decision: 'skipped' }],
    ['Rejected: Not ours.', { decision: 'rejected', comment: 'Not ours.' }],
    ['Approved, not inserted yet.', { decision: 'approved' }],
    ['Inserted, then undone.', { insertion: { state: 'undone', at: 0 } }],
  ])('%s', (note, change) => expect(rowOf({ ...opened(), ...change }).note).toBe(note));

  test('with the sentence of the refusal', () => {
    const insertion: Insertion = { state: 'refused', at: 0, reason: 'hidden', detail: 'opacity' };
    expect(rowOf(inserted(insertion)).note).toBe(`${problem('hidden').cause} ${detailWords('opacity')}`);
  });
  test('with what a person should know first', () => {
    expect(rowOf(opened(matchOf(suggestion({ caution: 'One part is open.' })))).note).toBe(
      'Not approved: One part is open.',
    );
  });
  test('and that nothing is on record', () => expect(rowOf(opened(matchOf())).note).toBe('Not on record.'));
});
