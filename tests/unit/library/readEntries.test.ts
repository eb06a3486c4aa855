import { expect, test } from 'vitest';
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

/** The problems of a list whose only record is a good one with some fields replaced. */
function problemsWith(change: object): readonly string[] {
  return readEntries([{ ...good, ...change }]).problems;
}

test('a record that holds is read as it is', () => {
  expect(readEntries([good])).toEqual({ entries: [good], problems: [] });
});

test('a problem names the entry and the field', () => {
  expect(problemsWith({ answer: { text: 'Yes.', brief: 'x'.repeat(201) } })).toEqual([
    'acme-backups: answer.brief must have at most 200 characters',
  ]);
  expect(problemsWith({ question: '  ' })).toEqual(['acme-backups: question must not be empty']);
  expect(problemsWith({ source: { document: 'Handbook' } })).toEqual([
    'acme-backups: source.section is missing',
  ]);
});

test('a misspelt field is an error, not a silent loss', () => {
  expect(problemsWith({ answer: { text: 'Yes.', breif: 'Yes.' } })).toEqual([
    'acme-backups: answer.breif is not a field of an entry',
  ]);
});

test('a short answer outside the four words is refused', () => {
  const [problem] = problemsWith({ answer: { text: 'Yes.', short: [{ question: 'Any?', short: 'maybe' }] } });
  expect(problem).toMatch(/^acme-backups: answer\.short\.0\.short .*"maybe"$/);
});

test.each(['javascript:alert(1)', 'file:///etc/passwd', 'handbook.pdf'])('%s is no link', (link) => {
  expect(problemsWith({ source: { ...good.source, link } })).toContain(
    'acme-backups: source.link must be a web address',
  );
});

test.each(['August 2021', '2021-8', '21'])('%s is no date', (date) => {
  expect(problemsWith({ source: { ...good.source, date } })).toEqual([
    'acme-backups: source.date must look like 2021, 2021-08 or 2021-08-31',
  ]);
});

test('the first of two records with one id stays', () => {
  const read = readEntries([good, { ...good, topic: 'Other' }]);
  expect(read.entries).toEqual([good]);
  expect(read.problems).toEqual(['acme-backups: id is used twice']);
});

test('a bad record does not cost the others', () => {
  const read = readEntries([null, { ...good, id: '' }, good]);
  expect(read.entries).toEqual([good]);
  expect(read.problems).toEqual([
    'entry 1: is not an entry',
    'entry 2: id must be lower-case words joined by hyphens',
  ]);
});

test.each([undefined, null, {}, 'text'])('%j is no library', (records) => {
  expect(readEntries(records)).toEqual({ entries: [], problems: ['The library is not a list of entries.'] });
});
