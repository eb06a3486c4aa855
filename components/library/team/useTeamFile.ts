import { useState } from 'react';
import type { Problem } from '#core/problems.ts';
import { say } from '../../words/say.ts';
import { takeTeamFile, useLibrary, type TeamStep } from '../useLibrary.ts';

/** Where a file comes from: handed out by the organisation, kept from the last time, or chosen now. */
export type TeamOrigin = 'organisation' | 'kept' | 'chosen';

/** A team's file on its way in: what it would do, and taking it in. */
export function useTeamFile() {
  const library = useLibrary();
  const [steps, setSteps] = useState<readonly TeamStep[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  const [handle, setHandle] = useState<FileSystemFileHandle | null>(null);
  const show = async (file: File | null) => {
    setHandle(null);
    if (!file) return setProblem(because('unreachable'));
    setReading(true);
    const preview = await library.previewTeam(file, { at: library.now(), by: library.person });
    setReading(false);
    setSteps(preview.steps);
    setProblem(preview.problem);
  };
  return {
    steps,
    problem,
    isReading,
    show,
    showKept: async (vendorId: string) => show(await library.teamSources.read(vendorId)),
    showHandedOut: async () => show(await library.readHandedOut()),
    choose: async () => {
      const chosen = await library.teamSources.choose();
      if (!chosen) return;
      await show(await chosen.getFile());
      setHandle(chosen);
    },
    /** True once it is taken in. */
    take: async () => {
      if (steps && handle)
        await library.teamSources.keep(
          steps.map(({ file }) => file.vendor.id),
          handle,
        );
      if (steps && (await takeTeamFile(library, steps))) return true;
      setSteps(null);
      setProblem(because('overtaken'));
      return false;
    },
  };
}

function because(why: 'unreachable' | 'overtaken'): Problem {
  return { cause: say(`team.${why}.cause`), nextStep: say(`team.${why}.nextStep`) };
}
