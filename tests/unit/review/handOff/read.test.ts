import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { problem } from '#components/words/problems.ts';
import { readHandOff } from '#core/review/handOff/read.ts';
import { digestOf, writeHandOff } from '#core/review/handOff/write.ts';
import type { HandOff } from '#core/review/handOff/handOff.ts';
import { words } from '../questions.ts';
import { after, fileOf, fresh, grace } from './aReview.ts';

const review = fileOf(
  fresh('r1'),
  after(
    fresh('r2', 'How long are they kept?'),
    grace,
    { kind: 'edit', answer: words('Two months.') },
    { kind: 'approve' },
  ),
  after(fresh('r3', 'Who may restore?'), grace, { kind: 'reject', comment: 'Ask the data centre.' }),
);
const text = writeHandOff(review);

/** The file with its review changed by somebody who also knows how to make the digest fit. */
function forged(change: (review: HandOff) => unknown): string {
  const changed = change(structuredClone(review));
  return JSON.stringify({
    format: 'onrecord-review',
    version: 1,
    digest: digestOf(changed),
    review: changed,
  });
}

function refusal(content: string) {
  const read = readHandOff(content);
  return read.ok ? 'taken' : read.problem;
}

test('what was written is read back the same', () => {
  expect(readHandOff(text)).toEqual({ ok: true, review });
});

test('a file that was reformatted by an editor is still the same file', () => {
  expect(readHandOff(`\uFEFF${JSON.stringify(JSON.parse(text))}`)).toEqual({ ok: true, review });
});

test('a file that is cut off anywhere is refused, and the place is named', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: text.length - 3 }), (end) => {
      const read = readHandOff(text.slice(0, end));
      expect(read).toMatchObject({
        ok: false,
        problem: 'file-broken',
        detail: { id: 'stops-after', character: expect.any(Number) },
      });
    }),
    { numRuns: 300 },
  );
});

test('a file in which any one character of a text or number is another is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: text.indexOf('"digest"') + 12, max: text.length - 4 }), (at) => {
      const character = text[at] ?? '';
      fc.pre(/[a-z0-9]/i.test(character));
      const other = /\d/.test(character)
        ? String((Number(character) + 1) % 10)
        : character === 'x'
          ? 'y'
          : 'x';
      expect(refusal(text.slice(0, at) + other + text.slice(at + 1))).not.toBe('taken');
    }),
    { numRuns: 500 },
  );
});

test('changed words are told from a broken file', () => {
  expect(refusal(text.replace('Two months.', 'Two years.'))).toBe('file-altered');
});

test('a later version names both versions and asks for an update', () => {
  const read = readHandOff(text.replace('"version": 1', '"version": 7'));
  expect(read).toEqual({
    ok: false,
    problem: 'file-newer',
    detail: { id: 'version', version: 7, most: 1 },
  });
  expect(problem('file-newer').nextStep).toContain('Update OnRecord');
});

test.each(['{}', '[]', 'null', '"text"', '{"format":"other"}', '{"url":"https://x","questions":[]}'])(
  'another file is not taken for a review: %s',
  (content) => expect(refusal(content)).toBe('file-foreign'),
);

test.each(['__proto__', 'constructor', 'prototype'])('the name %s is refused at any depth', (key) => {
  for (const content of [
    `{"${key}":{"polluted":1}}`,
    `{"format":"onrecord-review","review":{"${key}":{"polluted":1}}}`,
    `{"format":"onrecord-review","review":{"log":[{"act":{"${key}":{"polluted":1}}}]}}`,
  ]) {
    expect(readHandOff(content)).toMatchObject({ ok: false, problem: 'file-malformed' });
  }
  expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
});

test('a field of the wrong kind is named, though the digest fits', () => {
  const content = forged((one) => ({ ...one, records: [{ ...one.records[0], revision: 'one' }] }));
  expect(readHandOff(content)).toEqual({
    ok: false,
    problem: 'file-malformed',
    detail: { id: 'field', path: 'records.0.revision' },
  });
});

test('an approval that nobody is logged to have given is refused, though the digest fits', () => {
  const content = forged((one) => {
    const [first, ...rest] = one.records;
    const { approval } = one.records[1] ?? {};
    return { ...one, records: [{ ...first, decision: 'approved', approval }, ...rest] };
  });
  expect(refusal(content)).toBe('file-inconsistent');
});

test.each<[string, (review: HandOff) => unknown]>([
  ['a row is missing', (one) => ({ ...one, log: one.log.filter(({ act }) => act.kind !== 'edit') })],
  ['rows stand in another order', (one) => ({ ...one, log: one.log.toReversed() })],
  ['a row is there twice', (one) => ({ ...one, log: [...one.log, one.log.at(-1)] })],
  ['a record is missing', (one) => ({ ...one, records: one.records.slice(1) })],
  ['a record is there twice', (one) => ({ ...one, records: [...one.records, one.records[0]] })],
  ['it is about another form', (one) => ({ ...one, questionnaire: { ...one.questionnaire, id: 'other' } })],
  ['it is about another vendor', (one) => ({ ...one, vendor: { id: 'wildmoka', name: 'Wildmoka' } })],
])('a review that contradicts itself is refused: %s', (_, change) => {
  expect(refusal(forged(change))).toBe('file-inconsistent');
});

test('a review that sources an answer from another vendor is refused', () => {
  const content = forged((one) => ({
    ...one,
    entries: one.entries.map((entry) => ({ ...entry, vendor: 'wildmoka' })),
  }));
  expect(refusal(content)).toBe('file-inconsistent');
});

test('whatever the file holds, reading it ends in words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
      expect(readHandOff(content).ok).toBe(false);
    }),
  );
});
