import { siteOf } from '#core/review/identity/keys.ts';
import type { Pointing } from '../../pointed.ts';
import type { PickedPlace } from '../connection.ts';
import type { FrameLink } from './frameLink.ts';

/** Milliseconds a frame may take to say that it listens. */
const answering = 3000;
/** Milliseconds a person may take to find the question and its field. */
const patience = 300_000;

/**
 * Lets the person point in whichever frame the question stands: the first frame that has an answer ends the
 * pointing in all of them. Null where they gave up or nothing there has the focus. `onListening` is called once a
 * click in any of the frames would be taken.
 */
export async function pickIn(
  links: readonly FrameLink[],
  how: Pointing,
  onListening: () => void,
): Promise<PickedPlace | null> {
  const picks = links.map((link) => pickInFrame(link, how));
  // A frame answers in the order it is asked: whoever says this much is already listening.
  void Promise.all(links.map((link) => link.ask({ kind: 'focused' }, answering))).then(onListening);
  if (how === 'click') {
    const first = await Promise.race(picks);
    cancelPicks(links);
    return first;
  }
  // The page itself comes first: a frame remembers what had the focus there before.
  return (await Promise.all(picks)).find((place) => place !== null) ?? null;
}

export function cancelPicks(links: readonly FrameLink[]): void {
  for (const link of links) void link.ask({ kind: 'unpick' }, 1000);
}

async function pickInFrame(link: FrameLink, how: Pointing): Promise<PickedPlace | null> {
  const outcome = await link.ask({ kind: 'pick', how }, patience);
  const place = outcome.ok && outcome.value.kind === 'picked' ? outcome.value.place : null;
  return place && { ...place, site: siteOf(link.url) };
}
