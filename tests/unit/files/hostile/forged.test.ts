/** Files of our own kinds, changed by somebody who knows how they are made. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Unreadable } from '#core/files/fileProblem.ts';
import { readJson } from '#core/files/read/json.ts';
import { readBackup } from '#core/library/backup/backupFile.ts';
import { leadsTo, readHandOff } from '#core/review/handOff/read.ts';
import { digestOf, writeHandOff } from '#core/review/handOff/write.ts';
import { rowsByRecord } from '#core/review/handOff/rows.ts';
import { words } from '../../review/questions.ts';
import { after, fileOf, fresh, grace } from '../../review/handOff/aReview.ts';
import { writeBackup } from '../../library/backup/written.ts';

const review = fileOf(
  fresh('r1'),
  after(fresh('r2', 'How long?'), grace, { kind: 'edit', answer: words('Two months.') }, { kind: 'approve' }),
);
const backup = writeBackup(
  {
    vendors: [{ id: 'acme', name: 'Acme', revision: 1 }],
    entries: [],
    history: [],
    questionnaires: [],
    reviews: [...review.records],
    log: [...review.log],
    remembered: [],
    received: [],
  },
  '2024-01-01T00:00:00.000Z',
  true,
).join('');

/** Puts `value` in place of one part of `data`, whichever the numbers lead to. */
function changed(data: unknown, way: readonly number[], value: unknown): unknown {
  const copy: unknown = structuredClone(data);
  let at = copy as Record<string, unknown>;
  for (const [depth, turn] of way.entries()) {
    const keys = Object.keys(at);
    const key = keys[turn % Math.max(1, keys.length)];
    if (key === undefined) break;
    const next = at[key];
    if (depth === way.length - 1 || typeof next !== 'object' || next === null) {
      at[key] = value;
      break;
    }
    at = next as Record<string, unknown>;
  }
  return copy;
}

const way = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 8 });
const anything = fc
  .anything({ withObjectString: true, maxDepth: 2 })
  .filter((value) => JSON.stringify(value) !== undefined);

function expectNoHarm(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
}

test('a review file with any part forged and its digest made to fit is refused, or its log still proves it', () => {
  fc.assert(
    fc.property(way, anything, (turns, value) => {
      const forged = changed(review, turns, value);
      const text = JSON.stringify({
        format: 'onrecord-review',
        version: 1,
        digest: digestOf(forged),
        review: forged,
      });
      const read = readHandOff(text);
      expectNoHarm();
      if (!read.ok) return;
      const rows = rowsByRecord(read.review.log);
      for (const record of read.review.records) expect(leadsTo(rows.get(record.id) ?? [], record)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('a backup with any part forged is refused in words, or holds records and nothing else', () => {
  fc.assert(
    fc.property(way, anything, (turns, value) => {
      try {
        const read = readBackup(readJson(JSON.stringify(changed(JSON.parse(backup), turns, value))));
        for (const { question, answer } of read.reviews) {
          expect(typeof question.text).toBe('string');
          expect(Object.keys(answer).toSorted()).toEqual(['choice', 'text']);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
      expectNoHarm();
    }),
    { numRuns: 1500 },
  );
});

test.each(['__proto__', 'constructor', 'prototype'])(
  'I04 %s in a review file or a backup refuses it whole',
  (name) => {
    const poisoned = (text: string) => text.replace('"text"', `"${name}":{"polluted":1},"text"`);
    expect(readHandOff(poisoned(writeHandOff(review))).ok).toBe(false);
    expect(() => readBackup(readJson(poisoned(backup)))).toThrow(Unreadable);
    expectNoHarm();
  },
);
