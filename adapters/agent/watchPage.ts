import type { PageChange } from '../protocol.ts';

/** Milliseconds: how long the page must be quiet before it is looked at, and the longest wait for a look. */
const quiet = 500;
const longestWait = 5000;
/** A page that moves this long without a quiet moment is said to be changing, and looked at all the same. */
const restless = 3000;

const everything: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'inert',
    'disabled',
    'readonly',
    'open',
    'aria-hidden',
    'aria-disabled',
  ],
};

/** What a watch asks of the page. */
export interface Watched {
  /** The document and every shadow root in it, as of the last look. */
  roots(): readonly Node[];
  /** Whether the page asks something else than at the last scan. */
  hasChanged(): Promise<boolean>;
}

export interface PageWatch {
  stop(): void;
}

/**
 * Tells when the page asks something else than at the last scan. The observer only notes that something moved;
 * a look follows once the page is quiet. Every look soon after another doubles the wait for the next, so that
 * a ticking clock or a list that never ends costs a handful of looks. Looks change nothing, so our own writes
 * lead to one and no more.
 */
export function watchPage(page: Watched, tell: (change: PageChange) => void): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let [since, moved, looked, wait] = [0, 0, 0, quiet];
  let isSaid = false;
  let isLooking = false;
  let isStopped = false;

  const arm = (after: number) => {
    since = performance.now();
    timer ??= setTimeout(check, after);
  };
  const observer = new MutationObserver(() => {
    moved = performance.now();
    if (timer !== undefined || isLooking) return;
    if (moved - looked > 3 * wait) wait = quiet;
    arm(wait);
  });
  const observeAll = () => {
    for (const root of page.roots()) observer.observe(root, everything);
  };
  const check = () => {
    timer = undefined;
    const now = performance.now();
    const isMoving = now - moved < quiet;
    if (isMoving && now - since < restless) timer = setTimeout(check, moved + quiet - now);
    // A page that makes detection fail is asked again when it moves; a scan by hand tells of the failure.
    else look(isMoving).catch(() => undefined);
  };
  const look = async (isMoving: boolean) => {
    isLooking = true;
    const started = performance.now();
    const hasChanged = await page.hasChanged().finally(() => (isLooking = false));
    if (isStopped) return;
    looked = performance.now();
    wait = Math.min(2 * wait, longestWait);
    observeAll();
    const change = hasChanged ? 'changed' : isMoving ? 'changing' : 'calm';
    if (change !== 'calm' || isSaid) tell(change);
    isSaid = change === 'changing';
    if (isMoving || moved > started) arm(wait);
  };

  observeAll();
  return {
    stop() {
      isStopped = true;
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
