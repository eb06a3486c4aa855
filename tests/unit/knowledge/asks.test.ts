import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { entries, vendors } from '#knowledge/bundle.ts';

const folder = new URL('../../asks/', import.meta.url);
const ask = v.strictObject({
  qid: v.string(),
  vendor: v.picklist(vendors.map((vendor) => vendor.id)),
  source: v.pipe(v.string(), v.nonEmpty()),
  question: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  context: v.exactOptional(v.pipe(v.string(), v.nonEmpty())),
  lang: v.picklist(['en', 'de', 'fr', 'it', 'es']),
  set: v.picklist(['answerable', 'unanswerable']),
  label: v.array(v.string()),
  short: v.nullable(v.picklist(['yes', 'no', 'partial', 'na'])),
  style: v.pipe(v.string(), v.nonEmpty()),
  near: v.exactOptional(v.boolean()),
});

const asks = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line) => v.parse(ask, JSON.parse(line)));

/** The question alone: numbering, case and punctuation are no difference. */
function bare(question: string): string {
  return question
    .replace(/^(REQ-\d+|\d+(\.\d+)*)\s/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

test('every qid and every question of a vendor occurs once', () => {
  expect(new Set(asks.map((one) => one.qid)).size).toBe(asks.length);
  expect(new Set(asks.map((one) => `${one.vendor} ${bare(one.question)}`)).size).toBe(asks.length);
});

test('an answerable question names entries of its vendor, an unanswerable one none', () => {
  const owner = new Map(entries.map((entry) => [entry.id, entry.vendor]));
  const wrong = asks.filter(
    (one) =>
      one.label.some((id) => owner.get(id) !== one.vendor) ||
      one.label.length > 0 !== (one.set === 'answerable') ||
      (one.set === 'unanswerable' && one.short !== null),
  );
  expect(wrong.map((one) => one.qid)).toEqual([]);
});

test.each(entries.map((entry) => entry.id))('%s is asked in at least five ways', (id) => {
  const first = asks.filter((one) => one.label[0] === id);
  expect(first.length).toBeGreaterThanOrEqual(5);
  expect(first.some((one) => one.lang !== 'en')).toBe(true);
});

describe.each(vendors)('$name', ({ id }) => {
  const own = asks.filter((one) => one.vendor === id);
  const unanswerable = own.filter((one) => one.set === 'unanswerable');

  test('the record is silent on at least as many questions as it answers, many of them near misses', () => {
    expect(unanswerable.length).toBeGreaterThanOrEqual(own.length - unanswerable.length);
    expect(unanswerable.filter((one) => one.near === true).length).toBeGreaterThan(80);
  });

  test('no question is also a wording of one of its entries', () => {
    const wordings = new Set(
      entries
        .filter((entry) => entry.vendor === id)
        .flatMap((entry) => [
          entry.question,
          ...entry.alternates,
          ...(entry.answer.short ?? []).map((claim) => claim.question),
        ])
        .map(bare),
    );
    expect(own.filter((one) => wordings.has(bare(one.question))).map((one) => one.qid)).toEqual([]);
  });
});
