import { describe, expect, test } from 'vitest';
import { countByFilter, mentions, passes } from '#core/review/filter.ts';
import { leastCertainFirst, mergedOrder } from '#core/review/order.ts';
import { plainAnswer } from '#core/review/plainAnswer.ts';
import { progressOf } from '#core/review/progress.ts';
import { bySection } from '#core/review/sections.ts';
import { isSafeToApprove } from '#core/review/standing.ts';
import { apply } from '#core/review/state/apply.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { ada, asked, matchOf, opened, suggestion, textarea, words } from './questions.ts';

function approved(record: ReviewRecord): ReviewRecord {
  const result = apply(record, { kind: 'approve' }, 2000, ada);
  if (result.outcome === 'refused') throw new Error(result.reason);
  return result.record;
}

const silent = opened(matchOf());
const medium = opened(matchOf(suggestion({ band: 'medium' })));

test('views count each question where a person would look for it', () => {
  const records = [silent, medium, opened(), approved(opened())];
  expect(countByFilter(records, (record) => record === silent)).toEqual({
    all: 4,
    high: 2,
    medium: 1,
    low: 0,
    'to-review': 2,
    edited: 0,
    approved: 1,
    inserted: 0,
    changed: 0,
    refused: 0,
    'not-on-record': 1,
    skipped: 0,
    rejected: 0,
    away: 1,
  });
  expect(passes('to-review', silent, () => false)).toBe(false);
});

test('progress puts what is furthest along first and leaves empty standings out', () => {
  expect(progressOf([silent, opened(), approved(opened()), medium])).toEqual([
    { standing: 'approved', count: 1 },
    { standing: 'to-review', count: 2 },
    { standing: 'not-on-record', count: 1 },
  ]);
});

describe('a search in the questionnaire', () => {
  const record = opened(matchOf(suggestion()), asked({ number: '4.2', section: 'Business continuity' }));
  test.each(['BACKUPS', '4.2 often', 'continuity', 'once week', ''])('finds it by "%s"', (search) =>
    expect(mentions(record, search)).toBe(true),
  );
  test.each(['backups daily', '4.3'])('not by "%s"', (search) =>
    expect(mentions(record, search)).toBe(false),
  );
});

const of = (section: string | null) => opened(matchOf(), asked({ section }));

test('sections stand in page order, questions without one apart', () => {
  const sections = bySection([of('B'), of(null), of('A'), of('B')]);
  expect(sections.map(({ title, records }) => [title, records.length])).toEqual([
    ['B', 2],
    [null, 1],
    ['A', 1],
  ]);
});

describe('approving unread', () => {
  test('is for untouched answers of the high band', () => {
    expect([opened(), medium, silent, approved(opened())].map(isSafeToApprove)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  test('is not for what a person should know something about first', () => {
    expect(isSafeToApprove(opened(matchOf(suggestion({ caution: 'One part is open.' }))))).toBe(false);
  });
  test('is not for an answer without words, without its choice, or too long', () => {
    expect(isSafeToApprove(opened(matchOf(suggestion({ answer: words(null) }))))).toBe(false);
    const radio = { ...textarea, kind: 'radio', options: ['Yes', 'No'] } as const;
    const both = asked({ control: radio, comment: textarea });
    expect(isSafeToApprove(opened(matchOf(suggestion()), both))).toBe(false);
    const tight = asked({ control: { ...textarea, maxLength: 5 } });
    expect(isSafeToApprove(opened(matchOf(suggestion()), tight))).toBe(false);
  });
});

describe('the order after another scan', () => {
  test.each([
    ['is that of the page', 'ab', 'ba', 'ba'],
    ['adds the next page of a wizard behind', 'ab', 'cd', 'abcd'],
    ['keeps it there on the way back', 'abcd', 'ab', 'abcd'],
    ['keeps a vanished question behind its old neighbour', 'abc', 'ca', 'cab'],
    ['takes new questions in between', 'ac', 'abc', 'abc'],
    ['keeps what stood first', 'ab', 'b', 'ab'],
  ])('%s', (_, before, now, after) => expect(mergedOrder([...before], [...now])).toEqual([...after]));
});

const limited = (maxLength: number) => asked({ control: { ...textarea, maxLength } });

describe('an entry picked by hand', () => {
  const answer = { text: 'Once a week, on Sundays.', brief: 'Weekly.' };
  test.each([
    [24, 'Once a week, on Sundays.'],
    [23, 'Weekly.'],
    [6, null],
  ])('gives within %i characters: %s', (limit, text) =>
    expect(plainAnswer(limited(limit), answer)).toEqual(words(text)),
  );
  test('leaves a choice to the person', () => {
    const radio = { ...textarea, kind: 'radio', options: ['Yes', 'No'] } as const;
    expect(plainAnswer(asked({ control: radio }), answer)).toEqual(words(null));
    expect(plainAnswer(asked({ control: radio, comment: textarea }), answer).text).toBe(answer.text);
  });
});

test('the least certain comes first, what is not on record last', () => {
  const sure = opened(matchOf(suggestion({ confidence: 0.98 })));
  const guess = opened(matchOf(suggestion({ confidence: 0.4, band: 'low' })));
  expect(leastCertainFirst([silent, sure, guess])).toEqual([guess, sure, silent]);
});
