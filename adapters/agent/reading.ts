import { collectParts } from '#core/detect/page/collect.ts';
import type { DetectOptions } from '#core/detect/detect.ts';
import { shadowRootOf as openRootOf } from '#core/detect/page/nodes.ts';
import { startScan } from '#core/detect/page/scan.ts';
import type { Reply } from '../protocol.ts';
import { goingOn, inSlices, type Wanted } from '../slices.ts';
import { detectorHere, type PageCommand } from './detector.ts';
import { noticingRoots } from './noticingRoots.ts';
import type { Watched } from './watchPage.ts';

/** What a document asks, as far as it can be told with the scripts that are there. */
export interface Reading extends Watched {
  /** Answers 'unready' where the command needs a script that is not there yet. */
  answer(command: PageCommand, wanted: Wanted): Promise<Reply>;
}

/**
 * Leaves all reading to the detector of this document. While there is none, it looks only whether anything here takes
 * an answer, or shows another document that may: where nothing does, nothing is asked either.
 */
export function createReading(given: DetectOptions): Reading {
  const { options, roots } = noticingRoots(given);
  /** Null where it was stopped. */
  const mayAsk = async (wanted: Wanted): Promise<boolean | null> => {
    const scan = startScan(document, options.shadowRootOf ?? openRootOf);
    const parts = await inSlices(collectParts(scan, { mostControls: 1 }), goingOn(wanted));
    return parts && parts.atoms.length + parts.frames.length > 0;
  };
  return {
    async answer(command, wanted) {
      const detector = detectorHere();
      if (detector) return detector.answer(command, wanted);
      const { kind, ref } = command;
      // Nothing was scanned.
      if (kind === 'focused') return { kind, ref, questionId: null };
      if (kind === 'detect' && command.pointed.length === 0) {
        const may = await mayAsk(wanted);
        if (may === null) return { kind: 'stopped', ref };
        if (!may)
          return { kind: 'detected', ref, detection: { questions: [], unreadableFrames: [], cutAt: null } };
      }
      return { kind: 'unready', ref, needs: 'detector' };
    },
    hasChanged: async () => {
      const detector = detectorHere();
      return detector ? detector.hasChanged() : (await mayAsk({ isStopped: () => false })) === true;
    },
    roots: () => detectorHere()?.roots() ?? roots(),
  };
}
