import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftOf, emptyDraft, readDraft } from '#core/library/draft.ts';
import { differencesOf } from '#core/library/differences.ts';
import { noFilter, nobody, passesFilter } from '#core/library/find/filter.ts';
import { words } from '#core/library/find/words.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { entries } from '#knowledge/bundle.ts';
import { anEntry } from '../match/anEntry.ts';

const acme = { id: 'acme-1', vendor: 'acme' };

test('every bundled entry comes through the form as it went in', () => {
  for (const entry of entries) expect(readDraft(draftOf(entry), entry).content).toEqual(entry);
});

test('an empty form names every field that must be filled, and no other', () => {
  const { content, complaints } = readDraft(emptyDraft(), acme);
  expect(content).toBeNull();
  expect(Object.keys(complaints ?? {}).toSorted()).toEqual([
    'document',
    'question',
    'section',
    'text',
    'topic',
  ]);
});

test('what is wrong is said at its field', () => {
  const draft = { ...draftOf(anEntry()), date: 'last May', link: 'javascript:alert(1)', reviewBy: 'soon' };
  const { complaints } = readDraft({ ...draft, brief: 'x'.repeat(201) }, acme);
  expect(complaints?.date).toEqual({ id: 'not-date' });
  expect(complaints?.link).toEqual({ id: 'not-link' });
  expect(complaints?.brief).toEqual({ id: 'too-long', most: 200 });
  expect(complaints?.reviewBy).toEqual({ id: 'not-day' });
});

test(
  'no text whatsoever breaks the form, and what it accepts comes through it unchanged',
  { timeout: 60_000 },
  () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '<script>', '=1+1', '\u0000'),
    );
    fc.assert(
      fc.property(fc.record({ question: text, text, topic: text, tags: text, alternates: text }), (typed) => {
        const { content } = readDraft({ ...draftOf(anEntry()), ...typed }, acme);
        if (!content) return;
        expect(content).toMatchObject(acme);
        expect(readDraft(draftOf(content), acme).content).toEqual(content);
      }),
    );
  },
);

test('differences tell what went, what came and what stayed, part by part', () => {
  const before = anEntry({ answer: { text: 'Backups are taken daily.' } });
  const after = { ...before, answer: { text: 'Backups are taken weekly.' }, owner: 'Ada' };
  const differences = differencesOf(before, after);
  expect(differences.map(({ part }) => part)).toEqual(['answer', 'owner']);
  expect(differences[0]?.pieces).toContainEqual({ kind: 'removed', text: 'daily' });
  expect(differences[0]?.pieces).toContainEqual({ kind: 'added', text: 'weekly' });
  expect(differencesOf(before, before)).toEqual([]);
});

test('both texts can be read out of their differences', () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (was, is) => {
      const [difference] = differencesOf(anEntry({ topic: was }), anEntry({ topic: is }));
      if (!difference) {
        expect(was).toBe(is);
        return;
      }
      const without = (kind: string) =>
        difference.pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
      // White space that differs is taken from the new text.
      expect(words(without('added'))).toEqual(words(was));
      expect(words(without('removed'))).toEqual(words(is));
    }),
  );
});

test('filters narrow by topic, tag, owner, level, status and age', () => {
  const now = Date.parse('2026-06-01');
  const entry = anEntry({
    tags: ['dr'],
    level: 'nda',
    source: { document: 'D', section: 'S', date: '2024-01' },
  });
  const shown: ShownEntry = { entry, kept: null, status: 'active' };
  const passes = (part: object, one = shown) => passesFilter(one, { ...noFilter, ...part }, now);
  expect([passes({ topic: 'Backup' }), passes({ topic: 'Other' })]).toEqual([true, false]);
  expect([passes({ tag: 'dr' }), passes({ tag: 'x' })]).toEqual([true, false]);
  expect([passes({ owner: nobody }), passes({ owner: 'Ada' })]).toEqual([true, false]);
  expect([passes({ level: 'nda' }), passes({ level: 'public' })]).toEqual([true, false]);
  expect([passes({ olderThan: 2 }), passes({ olderThan: 3 }), passes({ olderThan: 0 })]).toEqual([
    true,
    false,
    false,
  ]);
  const retired: ShownEntry = { ...shown, status: 'retired' };
  expect([passes({}, retired), passes({ status: 'retired' }, retired)]).toEqual([false, true]);
});
