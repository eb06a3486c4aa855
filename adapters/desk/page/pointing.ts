import type { StoreApi } from 'zustand/vanilla';
import type { Question } from '#core/types.ts';
import { sha256 } from '#core/review/identity/sha256.ts';
import { frameAndId } from '../../page/frames/merge.ts';
import { placeIdOf, type Pointing } from '../../pointed.ts';
import type { Looking } from './look.ts';
import type { PageLine } from './pageLine.ts';
import type { Ports } from '../ports.ts';
import type { DeskState } from '../state.ts';
import { say } from '../../words/say.ts';

/** The way to a question that detection did not find. */
export interface PointingActs {
  /** The person points at a question and its control; from then on it is found at every scan of this site. */
  point(how: Pointing): Promise<void>;
  stopPointing(): void;
  /** The question at this place is no longer looked for. */
  forgetPlace(recordId: string): Promise<void>;
}

export function pointingActs(
  store: StoreApi<DeskState>,
  { storage, now }: Ports,
  { line, looking }: { line: PageLine; looking: Looking },
): PointingActs {
  let isPointing = false;
  return {
    point: async (how) => {
      const page = line.current();
      if (!page || isPointing) return;
      isPointing = true;
      // Nobody is told to click before the click would be ours: until then it is the page's own.
      const picked = await page.pick(how, () => store.setState({ pointing: isPointing }));
      isPointing = false;
      store.setState({ pointing: false });
      if (!picked.ok) return store.setState({ problem: picked.problem });
      if (!picked.value) return store.setState({ announcement: say(`pointing.none.${how}`) });
      const { site, text, prompt, control } = picked.value;
      const id = sha256([site, text, prompt, control].join('\n')).slice(0, 32);
      await storage.keepPlace({ id, site, text, prompt, control, at: now() });
      await looking.scan();
      store.setState({ announcement: say('pointing.listed', { question: text }) });
    },
    stopPointing: () => line.current()?.cancelPick(),
    forgetPlace: async (recordId) => {
      const placeId = placeOf(store.getState().onPage.get(recordId));
      if (placeId === null) return;
      await storage.forgetPlace(placeId);
      await looking.scan();
    },
  };
}

/** Whether a person pointed at this question, rather than it having been detected. */
export function isPointedAt(question: Question | undefined): boolean {
  return placeOf(question) !== null;
}

function placeOf(question: Question | undefined): string | null {
  return question ? placeIdOf(frameAndId(question.id).questionId) : null;
}
