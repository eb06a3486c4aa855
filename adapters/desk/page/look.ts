import type { StoreApi } from 'zustand/vanilla';
import type { PageDetection } from '../../page/connection.ts';
import type { PageChange } from '../../protocol.ts';
import { explainFrames } from '../../page/access/unreadable.ts';
import type { PageLine } from './pageLine.ts';
import type { Ports } from '../ports.ts';
import { reviewFound } from './scan.ts';
import type { DeskState } from '../state.ts';
import { takingTurns } from '../turns.ts';
import type { Writing } from '../writing/writing.ts';
import { sayCount } from '../../words/say.ts';

/** Looks at the page, one look at a time. */
export interface Looking {
  /** A person asked for it: what goes wrong is said. */
  scan(): Promise<void>;
  /** The page moved on its own. During an insertion the look waits until `catchUp`. */
  follow(change: PageChange): void;
  catchUp(): void;
}

export function createLooking(
  store: StoreApi<DeskState>,
  ports: Ports,
  writing: Writing,
  line: PageLine,
): Looking {
  const inTurn = takingTurns();
  let isStale = false;
  const lookAgain = () => {
    isStale = false;
    void inTurn(() => lookQuietly(store, ports, writing, line));
  };
  return {
    scan: () => inTurn(() => lookOpenly(store, ports, writing, line)),
    follow: (change) => {
      store.setState({ changing: change === 'changing' });
      if (change !== 'changed') return;
      if (store.getState().running) isStale = true;
      else lookAgain();
    },
    catchUp: () => {
      if (isStale) lookAgain();
    },
  };
}

type Look = (store: StoreApi<DeskState>, ports: Ports, writing: Writing, line: PageLine) => Promise<void>;

const lookOpenly: Look = async (store, ports, writing, line) => {
  store.setState({ phase: 'scanning', problem: null, met: 0 });
  const { records } = store.getState();
  const page = await line.open();
  const detected = await page?.detect(await ports.storage.readPlaces(), (met) => store.setState({ met }));
  if (!detected) return;
  if (!detected.ok) return store.setState({ phase: 'failed', problem: detected.problem });
  await takeIn(store, ports, detected.value);
  if (store.getState().vendorId === null) store.setState({ phase: 'choose-vendor' });
  else await reviewFound(store, ports, writing, records);
};

/** What is shown stays until there is something new; a page that cannot be read now is asked at the next change. */
const lookQuietly: Look = async (store, ports, writing, line) => {
  const { records, order } = store.getState();
  const detected = await line.current()?.detect(await ports.storage.readPlaces());
  if (!detected?.ok) return;
  await takeIn(store, ports, detected.value);
  await reviewFound(store, ports, writing, records);
  const more = store.getState().order.length - order.length;
  if (more > 0) store.setState({ announcement: sayCount('states.moreFound', more) });
};

async function takeIn(
  store: StoreApi<DeskState>,
  ports: Ports,
  { questions, unreadableFrames, cutAt }: PageDetection,
): Promise<void> {
  const frames = await explainFrames(unreadableFrames, store.getState().site, ports.isAllowed);
  store.setState({ found: questions, unreadableFrames: frames, cutAt, changing: false });
}
