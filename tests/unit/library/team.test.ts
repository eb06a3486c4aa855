import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, lifted, retired } from '#core/library/changes.ts';
import { writeLibraryFile } from '#core/library/libraryFile.ts';
import { plainEntry, type LibraryEntry } from '#core/library/libraryEntry.ts';
import { planTeamUpdate } from '#core/library/team/planTeamUpdate.ts';
import { readTeamFile } from '#core/library/team/readTeamFile.ts';
import type { Entry } from '#core/types.ts';
import { memoryLibrary } from '../adapters/library/memoryLibrary.ts';
import { anEntry } from '../match/anEntry.ts';

const by = { id: 'ada', name: 'Ada' };
const now = { at: 9, by };
const says = (id: number, text: string) => anEntry({ id: `acme-${id}`, answer: { text } });

async function library(first: readonly Entry[]) {
  const store = memoryLibrary();
  const own = () => store.readEntries('acme');
  const update = async (theirs: readonly Entry[]) => {
    const plan = planTeamUpdate(await own(), theirs, now);
    expect(await store.writeEntries(plan.writes)).toEqual([]);
    return plan;
  };
  await update(first);
  const entryOf = async (id: number) => (await store.readEntry(`acme-${id}`)) as LibraryEntry;
  return { store, own, update, entryOf };
}

describe("a team's update", () => {
  test('brings what is new, follows what changed, retires what is gone, and does nothing the second time', async () => {
    const { update, entryOf } = await library([says(1, 'A'), says(2, 'B')]);
    const next = [says(1, 'A2'), says(3, 'C')];
    expect(await update(next)).toMatchObject({ added: 1, changed: 1, retired: 1, keptOwn: 0 });
    expect((await entryOf(1)).answer.text).toBe('A2');
    expect((await entryOf(2)).status).toBe('retired');
    expect((await update(next)).writes).toEqual([]);
    expect(await update([says(2, 'B')])).toMatchObject({ changed: 1 });
    expect((await entryOf(2)).status).toBe('active');
  });

  test('keeps what a person changed, and goes back to what the team says now when that is given up', async () => {
    const { store, update, entryOf } = await library([says(1, 'A')]);
    await store.writeEntries([changed(await entryOf(1), says(1, 'Mine'), now)]);
    expect(await update([says(1, 'A2')])).toMatchObject({ changed: 0, keptOwn: 1 });
    expect((await entryOf(1)).answer.text).toBe('Mine');
    await store.writeEntries([lifted(await entryOf(1), now)]);
    expect((await entryOf(1)).answer.text).toBe('A2');
  });

  test('does not bring back what a person retired', async () => {
    const { store, update, entryOf } = await library([says(1, 'A')]);
    await store.writeEntries([retired(await entryOf(1), now)]);
    await update([says(1, 'A2')]);
    expect((await entryOf(1)).status).toBe('retired');
  });

  test('whatever was distributed before, what nobody touched is what the last file says', async () => {
    const file = fc.uniqueArray(fc.tuple(fc.nat(4), fc.constantFrom('A', 'B')), { selector: ([id]) => id });
    await fc.assert(
      fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 4 }), async (files) => {
        const { own, update } = await library([]);
        for (const one of files) await update(one.map(([id, text]) => says(id, text)));
        const offered = (await own()).filter(({ status }) => status === 'active').map(plainEntry);
        const last = (files.at(-1) ?? []).map(([id, text]) => says(id, text));
        expect(new Set(offered.map((entry) => JSON.stringify(entry)))).toEqual(
          new Set(last.map((entry) => JSON.stringify(plainEntry(entry)))),
        );
      }),
    );
  });
});

describe("a team's file", () => {
  const acme = { id: 'acme', name: 'Acme' };
  const written = (entries: readonly Entry[], vendors = [acme]) =>
    JSON.parse(writeLibraryFile(vendors, entries, '2026-11-26T12:00:00.000Z'));

  test('is an exported library, with its time as its version', () => {
    expect(readTeamFile(written([says(1, 'A')])).files).toEqual([
      { vendor: acme, version: '2026-11-26T12:00:00.000Z', entries: [says(1, 'A')] },
    ]);
  });

  test('is refused as a whole where one record is not in order', () => {
    const broken = { ...says(2, 'B'), level: 'secret' };
    expect(readTeamFile(written([says(1, 'A'), broken as unknown as Entry])).flaw).toEqual({
      id: 'flawed-entries',
      count: 1,
      entry: 'acme-2',
      flaw: { id: 'not-allowed', field: 'level' },
    });
    expect(readTeamFile(written([says(1, 'A')], [])).flaw).toMatchObject({ id: 'stray' });
  });
});
