import { fileProblem, Unreadable } from '#core/files/fileProblem.ts';
import { fileLimits, sizesInWords } from '#core/files/limits.ts';
import { readFile } from '#core/files/readFile.ts';
import type { Change } from '#core/library/changes.ts';
import type { VendorProfile } from '#core/library/libraryEntry.ts';
import { planTeamUpdate, type TeamUpdate } from '#core/library/team/planTeamUpdate.ts';
import { readTeamFile, type TeamFile } from '#core/library/team/readTeamFile.ts';
import type { Problem } from '#core/problems.ts';
import { entries as bundledEntries, vendors as bundledVendors } from '#knowledge/bundle.ts';
import type { LibraryStore } from '../database/library.ts';

/** What taking a file in would do to one company. */
export interface TeamStep {
  readonly file: TeamFile;
  readonly plan: TeamUpdate;
  /** The company as it is kept here; null where it is not here yet. */
  readonly before: VendorProfile | null;
}

export type TeamPreview =
  | { readonly steps: readonly TeamStep[]; readonly problem: null }
  | { readonly steps: null; readonly problem: Problem };

const chooseAnother = 'Ask for a file that OnRecord exported as JSON, and choose that one.';

/** Reads a team's file and says what it would do, compared with what is kept here. Nothing is written. */
export async function previewTeamFile(store: LibraryStore, file: File, change: Change): Promise<TeamPreview> {
  if (file.size > fileLimits.bytes)
    return refused(fileProblem({ id: 'too-large', detail: sizesInWords(file.size) }));
  const read = await readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (read.outcome === 'refused') return refused(fileProblem(read));
  if (read.contents.shape !== 'data')
    return refused({ cause: 'This is not a library as JSON.', nextStep: chooseAnother });
  const { files, flaw } = readOrFlaw(read.contents.data);
  if (!files) return refused({ cause: `This file cannot be taken in: ${flaw}`, nextStep: chooseAnother });
  const profiles = new Map((await store.readVendors()).map((one) => [one.id, one]));
  const clash = (await clashIn(store, files)) ?? bundledClashIn(files);
  if (clash) return refused({ cause: clash, nextStep: chooseAnother });
  const steps = files.map(async (one): Promise<TeamStep> => {
    const own = await store.readEntries(one.vendor.id);
    const plan = planTeamUpdate(own, one.entries, change);
    return { file: one, plan, before: profiles.get(one.vendor.id) ?? null };
  });
  return { steps: await Promise.all(steps), problem: null };
}

function readOrFlaw(data: unknown): ReturnType<typeof readTeamFile> {
  try {
    return readTeamFile(data);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { files: null, flaw: fileProblem(error).cause };
  }
}

/** An entry has one id in the whole library: where another company has it, that is said, and nothing is taken. */
async function clashIn(store: LibraryStore, files: readonly TeamFile[]): Promise<string | null> {
  const names = new Map((await store.readVendors()).map(({ id, name }) => [id, name]));
  for (const { vendor, entries } of files) {
    const owners = await store.ownersOf(entries.map(({ id }) => id));
    const other = [...owners].find(([, owner]) => owner !== vendor.id);
    if (!other) continue;
    const [id, owner] = other;
    return `Its answer ${id} has the id of an answer of ${names.get(owner) ?? owner}.`;
  }
  return null;
}

function bundledClashIn(files: readonly TeamFile[]): string | null {
  const bundled = new Map(bundledEntries.map(({ id, vendor }) => [id, vendor]));
  for (const { vendor, entries } of files) {
    if (bundledVendors.some(({ id }) => id === vendor.id))
      return `The answers of ${vendor.name} come with OnRecord and are not taken from a file.`;
    const taken = entries.find(({ id }) => bundled.has(id));
    if (taken) return `Its answer ${taken.id} has the id of an answer that comes with OnRecord.`;
  }
  return null;
}

function refused(problem: Problem): TeamPreview {
  return { steps: null, problem };
}
