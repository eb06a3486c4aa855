import { describe, expect, test } from 'vitest';
import { BRIEF_LIMIT } from '#core/library/schema.ts';
import { readEntries } from '#core/library/readEntries.ts';
import { entries, vendors } from '#knowledge/bundle.ts';

const every = entries.map((entry) => [entry.id, entry] as const);

test('every bundled record is an entry, and no id occurs twice', () => {
  const read = readEntries(entries);
  expect(read.problems).toEqual([]);
  expect(read.entries).toHaveLength(entries.length);
});

test('the bundle cannot be changed by those who use it', () => {
  const [entry] = entries;
  expect(() => Object.assign(entry?.answer ?? {}, { text: 'changed' })).toThrow(TypeError);
  expect(() => Object.assign(vendors, { 0: { id: 'other', name: 'Other' } })).toThrow(TypeError);
});

describe.each(every)('%s', (id, entry) => {
  test('belongs to a known vendor, and its id says so', () => {
    expect(vendors.map((vendor) => vendor.id)).toContain(entry.vendor);
    expect(id.startsWith(`${entry.vendor}-`)).toBe(true);
  });

  test('names no other vendor', () => {
    const others = vendors.filter((vendor) => vendor.id !== entry.vendor);
    const said = JSON.stringify({ ...entry, vendor: '', id: '' }).toLowerCase();
    expect(others.filter((vendor) => said.includes(vendor.name.toLowerCase()))).toEqual([]);
  });

  test('has at least four other ways to ask, all different', () => {
    const asked = [entry.question, ...entry.alternates].map((text) => text.toLowerCase());
    expect(entry.alternates.length).toBeGreaterThanOrEqual(4);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('leaves yes and no to the question that is asked', () => {
    const worded = [entry.answer.text, entry.answer.brief ?? ''];
    expect(
      worded.filter((text) => /^(yes|no|in part|partly)\b/i.test(text) && !/^no \w/i.test(text)),
    ).toEqual([]);
  });

  test('has a brief wording where the text is long, and only there', () => {
    expect(entry.answer.brief !== undefined).toBe(entry.answer.text.length > BRIEF_LIMIT);
  });

  test('settles at least one closed question, each once', () => {
    const closed = (entry.answer.short ?? []).map((claim) => claim.question.toLowerCase());
    expect(closed.length).toBeGreaterThan(0);
    expect(new Set(closed).size).toBe(closed.length);
  });
});

test('no way to ask is claimed by two entries of one vendor', () => {
  const claimed = new Map<string, string>();
  const twice: string[] = [];
  for (const entry of entries) {
    for (const asked of [entry.question, ...entry.alternates]) {
      const key = `${entry.vendor}: ${asked.toLowerCase()}`;
      if (claimed.has(key)) twice.push(`${key} (${claimed.get(key)}, ${entry.id})`);
      claimed.set(key, entry.id);
    }
  }
  expect(twice).toEqual([]);
});
