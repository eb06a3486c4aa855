import { detectInSteps, type DetectionResult, type DetectOptions } from '#core/detect/detect.ts';
import { isConnected } from '#core/insert/element.ts';
import { inSlices, type Wanted } from '../../slices.ts';

/** A page that gains or loses elements under every look is taken as the last of them saw it. */
const mostLooks = 3;

/**
 * Detects in slices. Where the page gains or loses elements in between, what was looked up no longer holds and
 * the look begins again, at most twice; of the last look, what has left the page since is left out.
 * `roots`: where changes can be seen; those that detection opens are added at the end. Null where it was stopped.
 */
export async function lookSteadily(
  options: DetectOptions,
  roots: () => readonly Node[],
  { isStopped, onControls }: Wanted,
): Promise<DetectionResult | null> {
  for (let look = 1; ; look++) {
    const isLast = look === mostLooks;
    const moves = noticeMoves();
    let met = 0;
    const steps = detectInSteps(document, { ...options, onControls: (controls) => (met = controls) });
    const result = await inSlices(steps, {
      isStopped: () => isStopped() || (!isLast && moves.seen()),
      onPause: () => {
        moves.observe(roots());
        onControls?.(met);
      },
    });
    moves.end();
    if (isStopped()) return null;
    if (result) return isLast ? standing(result) : result;
  }
}

function standing(result: DetectionResult): DetectionResult {
  return { ...result, found: result.found.filter(({ elements }) => isConnected(elements.control.element)) };
}

/** Notices elements that come and go. A clock that rewrites its text moves nothing that was looked up. */
function noticeMoves() {
  let observed = 0;
  let hasMoved = false;
  const observer = new MutationObserver((records) => {
    hasMoved ||= records.some(({ addedNodes, removedNodes }) =>
      [addedNodes, removedNodes].some((nodes) => [...nodes].some((node) => node instanceof Element)),
    );
    if (hasMoved) observer.disconnect();
  });
  return {
    observe(roots: readonly Node[]): void {
      if (hasMoved) return;
      for (const root of roots.slice(observed)) observer.observe(root, { subtree: true, childList: true });
      observed = roots.length;
    },
    seen: () => hasMoved,
    end: () => observer.disconnect(),
  };
}
