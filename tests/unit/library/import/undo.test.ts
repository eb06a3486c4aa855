import * as fc from 'fast-check';
import { placeOf } from '#core/library/import/place.ts';
import { expect, test } from 'vitest';
import { changed, retired } from '#core/library/changes.ts';
import { planImport, undoImport, undoImportLater } from '#core/library/import/planImport.ts';
import type { Judged } from '#core/library/import/verdicts.ts';
import type { EntryWrite, HistoryRow, LibraryEntry } from '#core/library/libraryEntry.ts';
import { mergedEntries } from '#core/library/merged.ts';
import { anEntry } from '../../match/anEntry.ts';

const by = { id: 'p', name: 'Pat' };
const change = { at: 1000, by };
const kept = (index: number): LibraryEntry => ({
  ...anEntry({ id: `acme-${index}`, answer: { text: 'As it was.' } }),
  revision: 3,
  status: 'active',
  origin: 'person',
  createdAt: 1,
  changedAt: 2,
  changedBy: by,
});

/** What an import of the entries with these numbers says of a library that has the first `size` of them. */
function imported(numbers: readonly number[], size: number): readonly Judged[] {
  return numbers.map((index) => {
    const entry = anEntry({ id: `acme-${index}`, answer: { text: 'Imported.' } });
    const verdict = index < size ? 'changed' : 'new';
    return {
      place: placeOf('row', 2),
      verdict,
      question: entry.question,
      reason: null,
      entry,
      existing: null,
      near: null,
    };
  });
}

function after(entries: readonly LibraryEntry[], writes: readonly EntryWrite[]): readonly LibraryEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { entryId, basedOn, entry } of writes) {
    expect(byId.get(entryId)?.revision ?? 0).toBe(basedOn);
    if (entry) byId.set(entryId, entry);
    else byId.delete(entryId);
  }
  return [...byId.values()];
}

const rowsOf = (writes: readonly EntryWrite[]): readonly HistoryRow[] =>
  writes.map(({ basedOn, ...write }) => ({ ...write, revision: basedOn + 1 }));

/** Entries without the marks that every change leaves. */
const contentOf = (entries: readonly LibraryEntry[]) =>
  entries
    .map(({ revision: _revision, changedAt: _at, ...content }) => content)
    .toSorted((a, b) => a.id.localeCompare(b.id));

const library = fc.integer({ min: 0, max: 6 });
const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1 });

test('a whole import can be taken back at once: the library is what it was', () => {
  fc.assert(
    fc.property(library, numbers, (size, some) => {
      const before = Array.from({ length: size }, (_, index) => kept(index));
      const shown = mergedEntries([], before);
      const writes = planImport(imported(some, size), shown, 'draft', change);
      const undone = undoImport(writes, shown, { ...change, at: 2000 });
      expect(contentOf(after(after(before, writes), undone))).toEqual(contentOf(before));
    }),
  );
});

test('taken back later, what nobody touched since is as it was, and what somebody touched stays', () => {
  fc.assert(
    fc.property(
      library,
      numbers,
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      (size, some, touch) => {
        const before = Array.from({ length: size }, (_, index) => kept(index));
        const writes = planImport(imported(some, size), mergedEntries([], before), 'active', change);
        const then = after(before, writes);
        const isTouched = (id: string) => touch[Number(id.split('-')[1])] === true;
        const later = then.map((entry, index): LibraryEntry => {
          if (!isTouched(entry.id)) return entry;
          const write =
            index % 2 === 0 ? retired(entry, change) : changed(entry, { ...entry, topic: 'Mine' }, change);
          return write.entry as LibraryEntry;
        });
        const states = before.map((entry) => ({
          entryId: entry.id,
          vendor: 'acme',
          revision: entry.revision,
          at: 2,
          by,
          act: 'edited' as const,
          entry,
        }));
        const undo = undoImportLater(rowsOf(writes), states, later, { ...change, at: 3000 });
        const end = after(later, undo.writes);
        const wanted = [
          ...later.filter(({ id }) => isTouched(id)),
          ...before.filter(({ id }) => !isTouched(id)),
        ];
        expect(contentOf(end)).toEqual(contentOf(wanted));
        expect(undo.changedSince).toBe(some.filter((index) => touch[index]).length);
      },
    ),
  );
});
