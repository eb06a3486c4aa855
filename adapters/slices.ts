import type { Steps } from '#core/steps.ts';

/** Milliseconds of work before the page gets its turn; a frame of its own drawing has 16. */
const longest = 12;

/** Work as far as whoever asked for it is concerned. */
export interface Wanted {
  readonly isStopped: () => boolean;
  /** Told before every turn of the page how many controls were met; without a number it is still as many. */
  readonly onControls?: (met?: number) => void;
}

/** What happens around the slices. */
export interface Slicing {
  /** Asked after every turn of the page: whether the work is still wanted. */
  readonly isStopped: () => boolean;
  /** Called before every turn of the page. */
  readonly onPause?: () => void;
}

/** Work for whoever waits for it is heard of before every turn of the page, so that silence means that it has ended. */
export const goingOn = ({ isStopped, onControls }: Wanted): Slicing => ({
  isStopped,
  onPause: () => onControls?.(),
});

/** Does the work in slices, with a turn for the page between two of them; null where it was stopped. */
export async function inSlices<T>(steps: Steps<T>, { isStopped, onPause }: Slicing): Promise<T | null> {
  let ends = performance.now() + longest;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < ends) continue;
    onPause?.();
    await turnOfPage();
    if (isStopped()) return null;
    ends = performance.now() + longest;
  }
}

/**
 * Comes back once the page has had its turn. No timer: browsers slow those down, in the background to a minute. Not
 * `scheduler.yield`: its continuation goes before the page's own tasks, and before the message that is to stop us.
 */
function turnOfPage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
