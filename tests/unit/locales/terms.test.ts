import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remarkWords } from '#adapters/words/remarks.ts';
import { remarksSchema } from '#core/remarksSchema.ts';
import type { Remark } from '#core/remarks.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { entries } from '#knowledge/bundle.ts';
import * as v from 'valibot';
import { languages } from '../../speak.ts';

interface Messages {
  readonly terms: Readonly<Record<string, string>>;
  readonly facts: { readonly units: Readonly<Record<string, unknown>> };
}

const messages = (language: string) =>
  JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Messages;
const named = [...Object.keys(bundledLexicon.concepts), ...Object.keys(bundledLexicon.aspects)];

test.each(languages)('every concept and every aspect of the lexicon has a label in %s', (language) => {
  const labels = Object.keys(messages(language).terms);
  expect(labels.toSorted()).toEqual(named.map((id) => id.replaceAll('-', '_')).toSorted());
});

test.each(languages)('every unit that the bundled record uses has its forms in %s', (language) => {
  const units = new Set(entries.flatMap(({ facts }) => facts.flatMap(({ unit }) => unit ?? [])));
  expect(units.size).toBeGreaterThan(3);
  const { units: known } = messages(language).facts;
  expect([...units].filter((unit) => !(unit in known))).toEqual([]);
});

const weekly = { kind: 'frequency', about: 'backups', value: 1, unit: 'week' } as const;
const meets: Remark = {
  id: 'meets',
  terms: ['backup'],
  topic: 'Backups',
  fact: weekly,
  question: 'How often?',
};

const said = (fact: object) => remarkWords([{ ...meets, fact: { ...weekly, ...fact } }]);

test('a fact is said with its rate, its bound and its unit, whatever unit an own entry brings', () => {
  expect(said({})).toBe('asks for backups; the entry states backups: weekly');
  expect(said({ kind: 'duration', value: 2, unit: 'month', bound: 'at most' })).toMatch(/at most 2 months$/);
  expect(said({ kind: 'duration', value: 1, unit: 'month' })).toMatch(/: 1 month$/);
  expect(said({ kind: 'size', value: 4, unit: 'barrels' })).toMatch(/: 4 barrels$/);
  expect(said({ kind: 'frequency', value: 1, unit: 'sprint' })).toMatch(/: 1 sprint$/);
  expect(said({ value: 2, unit: 'year' })).toMatch(/: 2 times in 1 year$/);
  expect(said({ value: 1 / 7, unit: 'day' })).toMatch(/: every 7 days$/);
  expect(said({ bound: 'at least' })).toMatch(/: at least weekly$/);
  expect(said({ value: '24/7', unit: undefined })).toMatch(/: 24\/7$/);
  expect(remarkWords([{ id: 'lacks', terms: ['backup', 'a-term-of-tomorrow'] }])).toBe(
    'backups + a term of tomorrow',
  );
});

test('remarks survive a file, and so does the text that earlier versions wrote', () => {
  for (const remarks of [[meets], 'asks for backups', [{ id: 'too-long', most: 40 }]])
    expect(v.parse(remarksSchema, structuredClone(remarks))).toEqual(remarks);
  expect(v.is(remarksSchema, [{ id: 'something-else' }])).toBe(false);
});
