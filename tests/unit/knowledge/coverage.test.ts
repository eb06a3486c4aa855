import { describe, expect, test } from 'vitest';
import { entries, vendors } from '#knowledge/bundle.ts';
import documented from './documented-facts.json' with { type: 'json' };

const byId = new Map(entries.map((entry) => [entry.id, entry]));

/** The key terms of a documented fact that its entry's answer leaves out; all of them where there is no entry. */
function leftOut(fact: (typeof documented)[number]): readonly string[] {
  const said = byId.get(fact.id)?.answer.text.toLowerCase() ?? '';
  return fact.terms.filter((term) => !said.includes(term.toLowerCase()));
}

describe.each(vendors)('$name', (vendor) => {
  const facts = documented.filter((fact) => fact.id.startsWith(`${vendor.id}-`));

  test('every documented fact is on record in substance', () => {
    const covered = facts.filter((fact) => leftOut(fact).length === 0);
    console.log(`${vendor.name}: ${covered.length} of ${facts.length} documented facts on record`);
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.flatMap((fact) => leftOut(fact).map((term) => `${fact.id}: ${term}`))).toEqual([]);
  });

  test('nothing is on record that no document states', () => {
    const known = new Set(facts.map((fact) => fact.id));
    const invented = entries.filter((entry) => entry.vendor === vendor.id && !known.has(entry.id));
    expect(invented.map((entry) => entry.id)).toEqual([]);
  });
});

test('a brief wording keeps the limits and exceptions of the text', () => {
  const limits = /exception|clear text|not covered|outside support hours|by the customer|or newer|outline/gi;
  const lost = entries.flatMap((entry) => {
    const brief = entry.answer.brief?.toLowerCase();
    if (brief === undefined) return [];
    return (entry.answer.text.toLowerCase().match(limits) ?? []).filter((limit) => !brief.includes(limit));
  });
  expect(lost).toEqual([]);
});
