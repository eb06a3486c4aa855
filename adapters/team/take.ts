import type { Library } from '../library/library.ts';
import { say } from '../words/say.ts';
import type { TeamStep } from './preview.ts';

/**
 * Takes a previewed file in: all entries in one transaction, then the version that is noted on the company. False,
 * and no entry written, where something changed since the preview.
 */
export async function takeTeamFile(library: Library, steps: readonly TeamStep[]): Promise<boolean> {
  for (const { file, before } of steps)
    if (!before && !(await library.kept.writeVendor({ ...file.vendor, revision: 1 }))) return false;
  const writes = steps.flatMap(({ plan }) => plan.writes);
  if (!(await library.write(writes, say('team.takenIn')))) return false;
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
