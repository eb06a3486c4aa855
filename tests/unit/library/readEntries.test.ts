import { expect, test } from 'vitest';
import type { Flaw } from '#core/flaw.ts';
import { readEntries } from '#core/library/readEntries.ts';

const good = {
  id: 'acme-backups',
  vendor: 'acme',
  question: 'How often are backups taken?',
  alternates: [],
  answer: { text: 'Every night.' },
  facts: [{ kind: 'frequency', about: 'backups', value: 1, unit: 'day' }],
  source: { document: 'Handbook', section: 'Backups' },
  topic: 'Backup',
  tags: ['backup'],
  level: 'public',
};

/** What is wrong with the record of a list whose only record is a good one with some fields replaced. */
function flawsWith(change: object): readonly Flaw[] {
  return readEntries([{ ...good, ...change }]).problems.map(({ flaw }) => flaw);
}

test('a record that holds is read as it is', () => {
  expect(readEntries([good])).toEqual({ entries: [good], problems: [] });
});

test('a problem names the entry and the field', () => {
  expect(readEntries([good, { ...good, id: 'acme-2', topic: ' ' }]).problems).toEqual([
    { id: 'acme-2', number: 2, flaw: { id: 'empty', field: 'topic' } },
  ]);
  expect(flawsWith({ answer: { text: 'Yes.', brief: 'x'.repeat(201) } })).toEqual([
    { id: 'too-long', most: 200, field: 'answer.brief' },
  ]);
  expect(flawsWith({ question: '  ' })).toEqual([{ id: 'empty', field: 'question' }]);
  expect(flawsWith({ source: { document: 'Handbook' } })).toEqual([
    { id: 'missing', field: 'source.section' },
  ]);
});

test('a misspelt field is an error, not a silent loss', () => {
  expect(flawsWith({ answer: { text: 'Yes.', breif: 'Yes.' } })).toEqual([
    { id: 'unknown', field: 'answer.breif' },
  ]);
});

test('a short answer outside the four words is refused', () => {
  const [problem] = flawsWith({ answer: { text: 'Yes.', short: [{ question: 'Any?', short: 'maybe' }] } });
  expect(problem).toEqual({ id: 'not-allowed', field: 'answer.short.0.short' });
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'handbook.pdf'])('%s is no link', (link) => {
  expect(flawsWith({ source: { ...good.source, link } })).toContainEqual({
    id: 'not-link',
    field: 'source.link',
  });
});

test.each(['August 2021', '2021-8', '21'])('%s is no date', (date) => {
  expect(flawsWith({ source: { ...good.source, date } })).toEqual([{ id: 'not-date', field: 'source.date' }]);
});

test('the first of two records with one id stays', () => {
  const read = readEntries([good, { ...good, topic: 'Other' }]);
  expect(read.entries).toEqual([good]);
  expect(read.problems).toEqual([
    { id: 'acme-backups', number: 2, flaw: { id: 'used-twice', entryId: 'acme-backups' } },
  ]);
});

test('a bad record does not cost the others', () => {
  const read = readEntries([null, { ...good, id: '' }, good]);
  expect(read.entries).toEqual([good]);
  expect(read.problems).toEqual([
    { id: null, number: 1, flaw: { id: 'not-an-entry' } },
    { id: null, number: 2, flaw: { id: 'not-identifier', field: 'id' } },
  ]);
});

test.each([undefined, null, {}, 'text'])('%j is no library', (records) => {
  const { entries, problems } = readEntries(records);
  expect(entries).toEqual([]);
  expect(problems.length).toBeGreaterThan(0);
});
