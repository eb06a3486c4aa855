import { expect, test } from 'vitest';
import { changed, created, lifted, overriding, restored, retired } from '#core/library/changes.ts';
import { mergedEntries, offeredEntries } from '#core/library/merged.ts';
import type { EntryWrite, LibraryEntry } from '#core/library/libraryEntry.ts';
import { vendorIdFor } from '#core/library/vendors.ts';
import { anEntry } from '../match/anEntry.ts';

const by = { id: 'ada', name: 'Ada' };
const at = (time: number) => ({ at: time, by });
const entryOf = ({ entry }: EntryWrite): LibraryEntry => {
  if (!entry) throw new Error('This write takes an entry away.');
  return entry;
};

test('every change is one revision on, and says who and when', () => {
  const first = created(anEntry(), at(1));
  expect(first).toMatchObject({ basedOn: 0, act: 'created', entry: { revision: 1, status: 'active' } });
  const second = changed(entryOf(first), anEntry({ question: 'How?' }), at(2));
  expect(second).toMatchObject({ basedOn: 1, act: 'edited', entry: { revision: 2, question: 'How?' } });
  expect(entryOf(second)).toMatchObject({ createdAt: 1, changedAt: 2, changedBy: by });
});

test('an edit cannot move an entry to another vendor or another id', () => {
  const before = entryOf(created(anEntry(), at(1)));
  const after = changed(before, anEntry({ id: 'other', vendor: 'other' }), at(2));
  expect(after.entry).toMatchObject({ id: before.id, vendor: before.vendor });
});

test('only active entries are offered, and a retired one comes back when restored', () => {
  const draft = entryOf(created(anEntry({ id: 'a' }), at(1), { status: 'draft' }));
  const gone = entryOf(retired(entryOf(created(anEntry({ id: 'b' }), at(1))), at(2)));
  expect(offeredEntries([], [draft, gone])).toEqual([]);
  expect(offeredEntries([], [entryOf(restored(gone, at(3)))]).map(({ id }) => id)).toEqual(['b']);
});

test('an override stands in for the bundled entry until it is lifted, and says what it stands for', () => {
  const bundled = anEntry({ id: 'bundled' });
  const own = entryOf(overriding(bundled, anEntry({ question: 'Ours?' }), at(1)));
  expect(own.overrides).toEqual({ of: 'bundle', base: bundled });
  expect(offeredEntries([bundled], [own]).map(({ question }) => question)).toEqual(['Ours?']);
  expect(lifted(own, at(2))).toMatchObject({ entry: null, basedOn: 1, act: 'override lifted' });
  const [shown] = mergedEntries([bundled], []);
  expect(shown).toEqual({ entry: bundled, kept: null, status: 'active' });
});

test("a team's entry that a person changes keeps what the team distributes, and goes back to it", () => {
  const teams = entryOf(created(anEntry(), at(1), { origin: 'team', act: 'updated by the team' }));
  const own = entryOf(changed(teams, anEntry({ question: 'Ours?', owner: 'Us' }), at(2)));
  expect(own.overrides).toEqual({ of: 'team', base: anEntry() });
  const again = entryOf(changed(own, anEntry({ question: 'Ours now?' }), at(3)));
  expect(again.overrides?.base).toEqual(anEntry());
  const back = entryOf(lifted(again, at(4)));
  expect(back).toMatchObject({ ...anEntry(), revision: 4 });
  expect(back).not.toHaveProperty('overrides');
  expect(back).not.toHaveProperty('owner');
});

test('a vendor id reads like the name and is never one that is taken', () => {
  expect(vendorIdFor('Acme Security, Inc.', [])).toBe('acme-security-inc');
  expect(vendorIdFor('Acme', ['acme', 'acme-2'])).toBe('acme-3');
  expect(vendorIdFor('株式会社', [])).toBe('vendor');
});
