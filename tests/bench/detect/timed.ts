/** What the bench runs inside the page. Times are milliseconds. */
import { createScanned } from '../../../adapters/detector/scanned.ts';
import { watchPage } from '../../../adapters/agent/watchPage.ts';
import { inSlices } from '../../../adapters/slices.ts';
import { detect, detectInSteps } from '../../../core/detect/detect.ts';

const mostRounds = 9;
/** Rounds end after this long, so that a long page does not take minutes. */
const roundsEnd = 4000;

/** All but `first` are the best of all rounds. */
export interface ScanTiming {
  readonly found: number;
  readonly elements: number;
  /** The first scan of a page: nothing is compiled yet. */
  readonly first: number;
  readonly scan: number;
  /** All that a click sets off in the page: the scan in slices, what nobody sees left out, and what each control is known again by. */
  readonly click: number;
  /** A filterless walk over the same page. */
  readonly walk: number;
  /** The walk, and of each control and text only whether it is seen, where it is and what it says. */
  readonly reads: number;
  /** The longest time the page waits for its turn when the scan runs in slices. */
  readonly slice: number;
}

export async function timeScans(): Promise<ScanTiming> {
  const elements = walk(document, NodeFilter.SHOW_ELEMENT);
  document.body.getBoundingClientRect();
  const first = took(() => void detect(document, { frame: '' }));
  // One walk over a short page is quicker than the clock can tell.
  const walks = Math.ceil(50_000 / elements);
  const best = { scan: Infinity, click: Infinity, walk: Infinity, reads: Infinity, slice: Infinity };
  const keep = (name: keyof typeof best, time: number) => (best[name] = Math.min(best[name], time));
  const started = performance.now();
  let found = 0;
  for (let round = 0; round < mostRounds && performance.now() - started < roundsEnd; round++) {
    keep(
      'walk',
      took(() => walk(document, NodeFilter.SHOW_ELEMENT), walks),
    );
    keep(
      'reads',
      took(() => walk(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, look)),
    );
    keep(
      'scan',
      took(() => (found = detect(document, { frame: '' }).found.length)),
    );
    keep('click', await tookInSlices());
    keep('slice', await longestSlice());
  }
  return { found, elements, first, ...best };
}

function took(work: () => void, times = 1): number {
  const before = performance.now();
  for (let time = 0; time < times; time++) work();
  return (performance.now() - before) / times;
}

async function tookInSlices(): Promise<number> {
  const before = performance.now();
  await createScanned({ frame: '' }).scan([], { isStopped: () => false }, false);
  return performance.now() - before;
}

/** Returns how many nodes it met. */
function walk(root: Node, what: number, visit?: (node: Node) => void): number {
  const walker = document.createTreeWalker(root, what);
  let met = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    met += 1;
    visit?.(node);
    const inner = node instanceof Element ? node.shadowRoot : null;
    if (inner) met += walk(inner, what, visit);
  }
  return met;
}

/** What no detection can do without: is a control or text seen, and where is the control. */
function look(node: Node): void {
  if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
    node.checkVisibility();
    node.getBoundingClientRect();
  } else if (node instanceof Text && /\S/.test(node.data)) node.parentElement?.checkVisibility();
}

async function longestSlice(): Promise<number> {
  let [since, longest] = [performance.now(), 0];
  const onPause = () => (longest = Math.max(longest, performance.now() - since));
  const isStopped = () => {
    since = performance.now();
    return false;
  };
  await inSlices(detectInSteps(document, { frame: '' }), { isStopped, onPause });
  onPause();
  return longest;
}

/** To rewrite all rows, the turn in which an observer hears of it included: medians. */
export interface WatchTiming {
  readonly unwatched: number;
  readonly watched: number;
  /** Half the distance between the quartiles of `unwatched`: differences below it mean nothing. */
  readonly noise: number;
}

const rewrites = 15;

export async function timeRewrites(): Promise<WatchTiming> {
  const [without, within]: [number[], number[]] = [[], []];
  for (let round = 0; round < rewrites; round++) {
    without.push(await rewrite(2 * round));
    const watch = watchPage({ roots: () => [document], hasChanged: async () => false }, () => {});
    within.push(await rewrite(2 * round + 1));
    watch.stop();
  }
  const noise = (quartile(without, 0.75) - quartile(without, 0.25)) / 2;
  return { unwatched: quartile(without, 0.5), watched: quartile(within, 0.5), noise };
}

async function rewrite(round: number): Promise<number> {
  const before = performance.now();
  for (const cell of document.querySelectorAll('td.a')) {
    cell.textContent = `text ${round}`;
    cell.setAttribute('class', `a r${round % 2}`);
  }
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(null);
  });
  return performance.now() - before;
}

function quartile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;
}
