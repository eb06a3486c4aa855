import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openVendorMatchers, type MatcherSources } from '#adapters/vendorMatcher.ts';
import { changed, created, lifted, overriding, restored, retired } from '#core/library/changes.ts';
import type { EntryWrite, LibraryEntry } from '#core/library/libraryEntry.ts';
import { offeredEntries } from '#core/library/merged.ts';
import type { Profile } from '#core/match/candidates/profile.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../../match/anEntry.ts';
import { memoryLibrary } from './memoryLibrary.ts';

const by = { id: 'ada', name: 'Ada' };
const now = { at: 1, by };
const backups = anEntry({ id: 'acme-backups' });
const ask = [{ text: 'How often are backups taken?' }];

function sources(given: Partial<MatcherSources> = {}) {
  const store = memoryLibrary();
  let kept: { profiles: readonly Profile[]; sequence: number } | null = null;
  const all = {
    bundled: [],
    lexicon: bundledLexicon,
    store,
    readProfiles: vi.fn(async () => kept),
    keepProfiles: vi.fn(async (_: string, sequence: number, profiles: readonly Profile[]) => {
      kept = { sequence, profiles: structuredClone(profiles) };
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

test('the next panel reads nothing anew that has not changed', async () => {
  const given = sources();
  await given.store.writeEntries([created(backups, now)]);
  await openVendorMatchers(given)('acme', ask);
  expect(given.keepProfiles).toHaveBeenCalledTimes(1);
  const again = await openVendorMatchers(given)('acme', ask);
  expect(named(again)).toEqual([backups.id]);
  expect(given.readProfiles).toHaveBeenCalledTimes(2);
  expect(given.keepProfiles).toHaveBeenCalledTimes(1);
});

test('a changed entry is matched as it now is, although what was kept of it is older', async () => {
  const given = sources();
  const first = created(backups, now);
  await given.store.writeEntries([first]);
  await openVendorMatchers(given)('acme', ask);
  const answer = { text: 'Never.' };
  await given.store.writeEntries([changed(entryOf(first), { ...backups, answer }, now)]);
  const found = await openVendorMatchers(given)('acme', ask);
  expect(found.matches[0]?.suggestions[0]?.answer.text).toBe('Never.');
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
