import type { StoreApi } from 'zustand/vanilla';
import { candidatesFor, type Candidate } from '#core/review/identity/parts.ts';
import type { Ports } from '../ports.ts';
import type { DeskState } from '../state.ts';
import type { Writing } from '../writing/writing.ts';
import type { Looking } from './look.ts';

/** What a person says of the page: which questionnaire it is a part of. */
export interface JoiningActs {
  /** What this page could belong to: other questionnaires of the site that the same vendor answers. */
  candidates(): Promise<readonly Candidate[]>;
  /**
   * From now on this page's questions stand in that questionnaire, each as it was decided. False where another
   * window changed one of the two meanwhile; nothing is done then.
   */
  join(questionnaireId: string): Promise<boolean>;
  /** Takes that back: the page is a questionnaire of its own, with all that was decided since. */
  separate(): Promise<boolean>;
}

export function joiningActs(
  store: StoreApi<DeskState>,
  ports: Ports,
  writing: Writing,
  { looking, show }: { looking: Looking; show: (vendorId: string) => Promise<void> },
): JoiningActs {
  const { storage } = ports;
  const goTo = async (vendorId: string, questionnaireId: string) => {
    store.setState({ questionnaireId });
    await show(vendorId);
    // What the page holds was last read before: it may have been filled since.
    await looking.scan();
  };
  return {
    candidates: async () => {
      const { partId, site, vendorId } = store.getState();
      return vendorId === null ? [] : candidatesFor(partId, vendorId, await storage.readSiteForms(site));
    },
    join: async (questionnaireId) => {
      const { partId, vendorId, person } = store.getState();
      if (vendorId === null) return false;
      await writing.written();
      const partOf = { id: questionnaireId, at: ports.now(), by: person };
      const isJoined = await storage.joinQuestionnaire(partId, partOf, vendorId);
      if (isJoined) await goTo(vendorId, questionnaireId);
      return isJoined;
    },
    separate: async () => {
      const { partId, vendorId } = store.getState();
      if (vendorId === null) return false;
      await writing.written();
      const isSeparate = await storage.separateQuestionnaire(partId);
      if (isSeparate) await goTo(vendorId, partId);
      return isSeparate;
    },
  };
}
