import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remarkWords } from '#adapters/words/remarks.ts';
import { createMatcher } from '#core/match/matcher.ts';
import { entries, vendors } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from './anEntry.ts';

const matchers = new Map(
  vendors.map(({ id }) => [
    id,
    createMatcher(
      entries.filter(({ vendor }) => vendor === id),
      bundledLexicon,
    ),
  ]),
);
const match = (vendor: string, text: string) => matchers.get(vendor)?.match({ text }) ?? expect.fail(vendor);

describe('the matcher', () => {
  it('serves one vendor and no more', () => {
    const mixed = [anEntry(), anEntry({ id: 'other', vendor: 'other' })];
    expect(() => createMatcher(mixed, bundledLexicon)).toThrow('one vendor');
  });

  it('answers what is on record, with the reason in words', () => {
    const [first] = match('wildix', 'How often are backups performed?').suggestions;
    expect(first).toMatchObject({ entryId: 'wildix-backup-retention', band: 'high' });
    expect(remarkWords(first?.reason ?? null)).toMatch(
      /asks for backups \+ how often; the entry states .*weekly/,
    );
  });

  it('is silent where the record is, and says what is missing', () => {
    const { suggestions, nearest } = match('wildix', 'Do you carry cyber liability insurance?');
    expect(suggestions).toEqual([]);
    expect(remarkWords(nearest[0]?.missing ?? null)).toContain('insurance');
  });

  it('names the common question it is nearer to where no word is missing', () => {
    const entry = anEntry({ question: 'Describe how the tapes with old backups are kept in the archive' });
    const bank = { backups: ['Are backups free of charge?'] };
    const { nearest } = createMatcher([entry], { ...bundledLexicon, bank }).match({
      text: 'Are backups free?',
    });
    expect(remarkWords(nearest[0]?.missing ?? null)).toBe('an answer to “Are backups free of charge?”');
  });

  it.each(['', '???', 'zzqx vrrp', 'What is your VAT number?'])(
    'names five nearest whatever is asked: "%s"',
    (text) => {
      const { nearest } = match('wildmoka', text);
      expect(nearest).toHaveLength(5);
      expect(new Set(nearest.map(({ entryId }) => entryId)).size).toBe(5);
      const confidences = nearest.map(({ confidence }) => confidence);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
    },
  );

  it('gives all there is where a library is small', () => {
    expect(createMatcher([anEntry()], bundledLexicon).match({ text: 'Backups?' }).nearest).toHaveLength(1);
    expect(createMatcher([], bundledLexicon).match({ text: 'Backups?' })).toEqual({
      suggestions: [],
      nearest: [],
    });
  });

  it('never offers an entry of another vendor', () => {
    const { nearest } = match('wildmoka', 'How often are backups taken and how long are they kept?');
    expect(nearest.every(({ entryId }) => entryId.startsWith('wildmoka-'))).toBe(true);
  });

  it('lets the section speak for a question that says nothing by itself', () => {
    const matcher = matchers.get('wildix');
    const alone = matcher?.match({ text: 'How often?' }).nearest[0]?.confidence ?? 0;
    const placed = matcher?.match({ text: 'How often?', section: 'Backups' }).nearest[0];
    expect(placed?.entryId).toBe('wildix-backup-retention');
    expect(placed?.confidence).toBeGreaterThan(alone);
  });

  it('takes any text, always gives the same, and never a confidence that is none', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), string({ maxLength: 60 }), (text, section) => {
        const ask = { text, section };
        const matcher = matchers.get('wildix') ?? expect.fail();
        const first = matcher.match(ask);
        expect(matcher.match(ask)).toEqual(first);
        for (const { confidence } of first.nearest) expect(confidence > 0 && confidence < 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['a'.repeat(1_000_000), 'backup '.repeat(20_000), '((((((((((', '*'.repeat(5000), '\u0000\uD800'])(
    'keeps its head with a hostile label',
    (text) => {
      expect(match('wildix', text).nearest).toHaveLength(5);
    },
  );

  it('leaves nothing out of a batch', () => {
    const asks = ['Is data encrypted at rest?', 'Who is your CEO?'].map((text) => ({ text }));
    expect(matchers.get('wildix')?.matchAll(asks)).toEqual(asks.map(({ text }) => match('wildix', text)));
  });
});
