import { offerPointer } from '../agent/pointer.ts';
import { pickByClicks, type Picking } from './pick.ts';
import { pickFocused } from './pickFocused.ts';
import { findPlaces } from './resolve.ts';

/** Gives the agent of this document a pointer. Injected once more, it replaces the one that is there. */
export function startPointer(): void {
  let picking: Picking | null = null;
  offerPointer({
    find: findPlaces,
    pick(how, options) {
      picking?.cancel();
      if (how === 'focus') return Promise.resolve(pickFocused(options));
      picking = pickByClicks(options);
      return picking.picked;
    },
    cancel: () => picking?.cancel(),
  });
}
