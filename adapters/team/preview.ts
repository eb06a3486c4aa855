import { Unreadable } from '#core/files/fileProblem.ts';
import { fileLimits } from '#core/files/limits.ts';
import { readFile } from '#core/files/readFile.ts';
import type { Change } from '#core/library/changes.ts';
import type { VendorProfile } from '#core/library/libraryEntry.ts';
import { planTeamUpdate, type TeamUpdate } from '#core/library/team/planTeamUpdate.ts';
import { readTeamFile, type TeamFile } from '#core/library/team/readTeamFile.ts';
import { entries as bundledEntries, vendors as bundledVendors } from '#knowledge/bundle.ts';
import type { LibraryStore } from '../database/library/library.ts';

/** What taking a file in would do to one company. */
export interface TeamStep {
  readonly file: TeamFile;
  readonly plan: TeamUpdate;
  /** The company as it is kept here; null where it is not here yet. */
  readonly before: VendorProfile | null;
}

/**
 * Reads a team's file and says what it would do, compared with what is kept here. Nothing is written. It runs in a
 * worker, which has no words of its own.
 * @throws `Unreadable` where nothing of the file can be taken.
 */
export async function previewTeamFile(
  store: LibraryStore,
  file: File,
  change: Change,
): Promise<readonly TeamStep[]> {
  if (file.size > fileLimits.bytes)
    throw new Unreadable('too-large', { id: 'sizes', bytes: file.size, most: fileLimits.bytes });
  const read = await readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (read.outcome === 'refused') throw new Unreadable(read.id, read.detail);
  if (read.contents.shape !== 'data') throw new Unreadable('team-not-json');
  const { files, flaw } = readTeamFile(read.contents.data);
  if (!files) throw new Unreadable('team-flawed', flaw);
  const profiles = new Map((await store.readVendors()).map((one) => [one.id, one]));
  await refuseTaken(store, files);
  refuseBundled(files);
  const steps = files.map(async (one): Promise<TeamStep> => {
    const own = await store.readEntries(one.vendor.id);
    const plan = planTeamUpdate(own, one.entries, change);
    return { file: one, plan, before: profiles.get(one.vendor.id) ?? null };
  });
  return Promise.all(steps);
}

/** An entry has one id in the whole library: where another company has it, that is said, and nothing is taken. */
async function refuseTaken(store: LibraryStore, files: readonly TeamFile[]): Promise<void> {
  const names = new Map((await store.readVendors()).map(({ id, name }) => [id, name]));
  for (const { vendor, entries } of files) {
    const owners = await store.ownersOf(entries.map(({ id }) => id));
    const other = [...owners].find(([, owner]) => owner !== vendor.id);
    if (!other) continue;
    const [id, owner] = other;
    throw new Unreadable('team-id-taken', `${id} (${names.get(owner) ?? owner})`);
  }
}

function refuseBundled(files: readonly TeamFile[]): void {
  const bundled = new Map(bundledEntries.map(({ id, vendor }) => [id, vendor]));
  for (const { vendor, entries } of files) {
    if (bundledVendors.some(({ id }) => id === vendor.id)) throw new Unreadable('team-bundled', vendor.name);
    const taken = entries.find(({ id }) => bundled.has(id));
    if (taken) throw new Unreadable('team-id-bundled', taken.id);
  }
}
