import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openVendorMatchers, type MatcherSources } from '#adapters/matching/vendorMatcher.ts';
import { changed, created, lifted, overriding, restored, retired } from '#core/library/changes.ts';
import type { EntryWrite, LibraryEntry } from '#core/library/libraryEntry.ts';
import { offeredEntries } from '#core/library/merged.ts';
import type { StoredIndex } from '#core/match/index/matchIndex.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../../match/anEntry.ts';
import { memoryLibrary } from './memoryLibrary.ts';

const by = { id: 'ada', name: 'Ada' };
const now = { at: 1, by };
const backups = anEntry({ id: 'acme-backups' });
const ask = [{ text: 'How often are backups taken?' }];

function sources(given: Partial<MatcherSources> = {}) {
  const store = memoryLibrary();
  let kept: { index: StoredIndex; sequence: number } | null = null;
  const all = {
    bundled: [],
    lexicon: bundledLexicon,
    store,
    readIndex: vi.fn(async () => kept),
    keepIndex: vi.fn(async (_: string, sequence: number, index: StoredIndex) => {
      kept = { sequence, index: structuredClone(index) };
    }),
    ...given,
  };
  return { ...all, store };
}

const entryOf = ({ entry }: EntryWrite): LibraryEntry => entry ?? expect.fail('no entry');
const named = (found: Awaited<ReturnType<ReturnType<typeof openVendorMatchers>>>) =>
  found.matches.flatMap(({ nearest }) => nearest.map(({ entryId }) => entryId));

test('an own entry is suggested, and the entry comes with the match', async () => {
  const given = sources();
  await given.store.writeEntries([created(backups, now)]);
  const found = await openVendorMatchers(given)('acme', ask);
  expect(found.matches[0]?.suggestions[0]?.entryId).toBe(backups.id);
  expect(found.entries).toEqual([backups]);
});

test('what is written, changed or retired while the matcher is up counts at the next match', async () => {
  const given = sources();
  const match = openVendorMatchers(given);
  expect(named(await match('acme', ask))).toEqual([]);
  const first = created(backups, now);
  await given.store.writeEntries([first]);
  expect(named(await match('acme', ask))).toEqual([backups.id]);
  const gone = retired(entryOf(first), now);
  await given.store.writeEntries([gone]);
  expect(named(await match('acme', ask))).toEqual([]);
  await given.store.writeEntries([restored(entryOf(gone), now)]);
  expect(named(await match('acme', ask))).toEqual([backups.id]);
});

test('the next panel opens the stored index and reads no entry', async () => {
  const given = sources();
  await given.store.writeEntries([created(backups, now)]);
  await openVendorMatchers(given)('acme', ask);
  const readEntries = vi.spyOn(given.store, 'readEntries');
  expect(named(await openVendorMatchers(given)('acme', ask))).toEqual([backups.id]);
  expect(readEntries).not.toHaveBeenCalled();
  expect(given.keepIndex).toHaveBeenCalledTimes(1);
});

test('the next panel takes in what has changed since the index was stored', async () => {
  const given = sources();
  const first = created(backups, now);
  await given.store.writeEntries([first]);
  await openVendorMatchers(given)('acme', ask);
  const answer = { text: 'Never.' };
  const keys = anEntry({ id: 'acme-keys', question: 'How often are encryption keys rotated?' });
  await given.store.writeEntries([changed(entryOf(first), { ...backups, answer }, now), created(keys, now)]);
  const readEntries = vi.spyOn(given.store, 'readEntries');
  const found = await openVendorMatchers(given)('acme', ask);
  expect(found.matches[0]?.suggestions[0]?.answer.text).toBe('Never.');
  expect(named(found).toSorted()).toEqual([backups.id, keys.id]);
  expect(readEntries).not.toHaveBeenCalled();
});

test('an import that changes most of the library builds the index anew, also while the panel is open', async () => {
  const keepIndex = vi.fn(async (_vendor: string, _sequence: number, _index: StoredIndex) => undefined);
  const given = sources({ keepIndex });
  await given.store.writeEntries([created(backups, now)]);
  const match = openVendorMatchers(given);
  await match('acme', ask);
  const many = Array.from({ length: 40 }, (_, at) =>
    created(anEntry({ id: `acme-${at}`, question: `Who cleans office number ${at}?` }), now),
  );
  await given.store.writeEntries(many);
  expect(named(await match('acme', [{ text: 'Who cleans the office?' }]))).toContain('acme-0');
  expect(keepIndex.mock.calls.map(([, , { counted }]) => counted)).toEqual([1, 41]);
});

test('many small changes add up until the index is built anew', async () => {
  const keepIndex = vi.fn(async (_vendor: string, _sequence: number, _index: StoredIndex) => undefined);
  const given = sources({ keepIndex });
  const match = openVendorMatchers(given);
  for (let at = 0; at < 60; at += 1) {
    const entry = anEntry({ id: `acme-${at}`, question: `Who cleans office number ${at}?` });
    await given.store.writeEntries([created(entry, now)]);
    if (at % 15 === 0) await match('acme', ask);
  }
  expect(named(await match('acme', [{ text: 'Who cleans the office?' }]))).toHaveLength(5);
  expect(keepIndex.mock.calls.map(([, , { counted }]) => counted)).toEqual([1, 60]);
});

test('an index that cannot be read is made anew', async () => {
  const given = sources({ readIndex: () => Promise.reject(new Error('broken')) });
  await given.store.writeEntries([created(backups, now)]);
  expect(named(await openVendorMatchers(given)('acme', ask))).toEqual([backups.id]);
});

test('an override is offered in place of the bundled entry; lifted, the bundled one is again', async () => {
  const given = sources({ bundled: [backups] });
  const match = openVendorMatchers(given);
  const answerNow = async () => (await match('acme', ask)).matches[0]?.suggestions[0]?.answer.text;
  expect(await answerNow()).toBe('Backups are taken.');
  const own = overriding(backups, { ...backups, answer: { text: 'Ours.' } }, now);
  await given.store.writeEntries([own]);
  expect(await answerNow()).toBe('Ours.');
  await given.store.writeEntries([lifted(entryOf(own), now)]);
  expect(await answerNow()).toBe('Backups are taken.');
});

test(
  'after any changes the matcher that followed them is the one the library describes',
  { timeout: 60_000 },
  async () => {
    const act = fc.record({
      vendor: fc.constantFrom('acme', 'bolt'),
      id: fc.integer({ min: 0, max: 4 }),
      kind: fc.constantFrom('draft', 'active', 'retired' as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
        const given = sources();
        const following = openVendorMatchers(given);
        await following('acme', ask);
        await following('bolt', ask);
        for (const { vendor, id, kind } of acts) {
          const entry = anEntry({
            id: `${vendor}-${id}`,
            vendor,
            question: `Are backups number ${id} taken?`,
          });
          const before = await given.store.readEntry(entry.id);
          const write = before
            ? changed(before, entry, now, { status: kind as LibraryEntry['status'] })
            : created(entry, now, { status: kind as LibraryEntry['status'] });
          await given.store.writeEntries([write]);
          await following(vendor, ask);
        }
        for (const vendor of ['acme', 'bolt']) {
          const offered = offeredEntries([], await given.store.readEntries(vendor)).map(({ id }) => id);
          const ids = named(await following(vendor, ask));
          expect(ids.toSorted()).toEqual(offered.toSorted());
        }
      }),
      { numRuns: 4 },
    );
  },
);
