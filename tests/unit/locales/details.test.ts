import { expect, test } from 'vitest';
import { detailWords } from '#adapters/words/problems.ts';
import { insertResultSchema } from '#core/questionSchema.ts';
import * as v from 'valibot';

test('what a refusal adds is said with its numbers, and the words of the page stand as they are', () => {
  expect(detailWords('Please choose; Yes; No')).toBe('Please choose; Yes; No');
  expect(detailWords({ id: 'length', length: 11, most: 5 })).toBe('11 of at most 5 characters.');
  const number = { id: 'takes', type: 'number', least: '1', most: '30', step: null } as const;
  expect(detailWords(number)).toBe('It takes a number (at least 1, at most 30).');
  expect(detailWords({ ...number, type: 'from-tomorrow', least: null, most: null })).toBe(
    'It takes another kind of value.',
  );
  expect(detailWords({ id: 'edited-since' })).toBe('It was edited after the insertion.');
});

const refused = (detail: unknown) =>
  v.is(insertResultSchema, { outcome: 'refused', reason: 'not-fillable', detail });

test('a page can hand over no other detail', () => {
  expect(refused({ id: 'edited-since' })).toBe(true);
  expect(refused('Yes; No')).toBe(true);
  expect(refused({ id: 'something-else' })).toBe(false);
});
