import { fileProblem } from '#core/files/fileProblem.ts';
import { readFile } from '#core/files/readFile.ts';
import { sizesInWords, fileLimits } from '#core/files/limits.ts';
import type { VendorProfile } from '#core/library/libraryEntry.ts';
import { planTeamUpdate, type TeamUpdate } from '#core/library/team/planTeamUpdate.ts';
import { readTeamFile, type TeamFile } from '#core/library/team/readTeamFile.ts';
import { Unreadable } from '#core/files/fileProblem.ts';
import type { Problem } from '#core/problems.ts';
import type { Library } from './library.ts';

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

/** Reads a team's file and says what it would do. Nothing is written. */
export async function previewTeamFile(library: Library, file: File): Promise<TeamPreview> {
  if (file.size > fileLimits.bytes)
    return refused(fileProblem({ id: 'too-large', detail: sizesInWords(file.size) }));
  const read = await readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (read.outcome === 'refused') return refused(fileProblem(read));
  if (read.contents.shape !== 'data')
    return refused({ cause: 'This is not a library as JSON.', nextStep: chooseAnother });
  const { files, flaw } = readOrFlaw(read.contents.data);
  if (!files) return refused({ cause: `This file cannot be taken in: ${flaw}`, nextStep: chooseAnother });
  const profiles = new Map((await library.kept.readVendors()).map((one) => [one.id, one]));
  const bundled = library.store.getState().vendors.filter((one) => !('revision' in one));
  const foreign = files.find(({ vendor }) => bundled.some(({ id }) => id === vendor.id));
  if (foreign)
    return refused({
      cause: `The answers of ${foreign.vendor.name} come with OnRecord and are not taken from a file.`,
      nextStep: chooseAnother,
    });
  const change = { at: library.now(), by: library.person };
  const steps = files.map(async (one): Promise<TeamStep> => {
    const own = await library.kept.readEntries(one.vendor.id);
    return {
      file: one,
      plan: planTeamUpdate(own, one.entries, change),
      before: profiles.get(one.vendor.id) ?? null,
    };
  });
  return { steps: await Promise.all(steps), problem: null };
}

/**
 * Takes a previewed file in: all entries in one transaction, then the version that is noted on the company. False,
 * and no entry written, where something changed since the preview.
 */
export async function takeTeamFile(library: Library, steps: readonly TeamStep[]): Promise<boolean> {
  for (const { file, before } of steps)
    if (!before && !(await library.kept.writeVendor({ ...file.vendor, revision: 1 }))) return false;
  const writes = steps.flatMap(({ plan }) => plan.writes);
  if (!(await library.write(writes, "The team's answers are taken in."))) return false;
  for (const { file, before } of steps) {
    const { name } = file.vendor;
    const profile = before ?? { ...file.vendor, revision: 1 };
    const team = { name, version: file.version, takenAt: library.now() };
    await library.kept.writeVendor({ ...profile, team, revision: profile.revision + 1 });
  }
  const [first] = steps;
  if (first) await library.chooseVendor(first.file.vendor.id);
  return true;
}

function readOrFlaw(data: unknown): ReturnType<typeof readTeamFile> {
  try {
    return readTeamFile(data);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { files: null, flaw: fileProblem(error).cause };
  }
}

function refused(problem: Problem): TeamPreview {
  return { steps: null, problem };
}
