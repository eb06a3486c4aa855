import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Act, ActRefusal, LogRow } from '#core/review/state/acts.ts';
import { isOwnWords } from '#core/review/policy/rules.ts';
import type { Logged } from '#core/review/handOff/merge.ts';
import { rowsByRecord } from '#core/review/handOff/rows.ts';
import { isSafeToApprove } from '#core/review/standing.ts';
import type { Person } from '#core/review/state/record.ts';
import { arrive } from './page/arrive.ts';
import { readWhatIsKept, showVendor } from './hydrate.ts';
import { joiningActs, type JoiningActs } from './page/joining.ts';
import { pageActs, type PageActs } from './page/pageActs.ts';
import { openPageLine } from './page/pageLine.ts';
import { pointingActs, type PointingActs } from './page/pointing.ts';
import type { Ports } from './ports.ts';
import { createLooking } from './page/look.ts';
import { answerRequest } from './requests.ts';
import { reviewFound } from './page/scan.ts';
import { firstState, type DeskState } from './state.ts';
import { takingTurns } from './turns.ts';
import { Writing } from './writing/writing.ts';

/** What the panel can do. Everything it shows is in the store. */
export interface Desk extends PageActs, PointingActs, JoiningActs {
  readonly store: StoreApi<DeskState>;
  /** Looks at the page (again) and matches what it finds. */
  scan(): Promise<void>;
  /** Lets another vendor answer on this site, from now on; its answers need a person's agreement anew. */
  chooseVendor(vendorId: string): Promise<void>;
  /** A person said that these origins belong to customers under a non-disclosure agreement with the vendor. */
  grant(origins: readonly string[]): Promise<void>;
  /** All acts on one question, oldest first. */
  history(recordId: string): Promise<readonly LogRow[]>;
  /** A person agreed to this vendor's answers going to this site. */
  agree(): Promise<void>;
  act(recordId: string, act: Act): ActRefusal | null;
  /** Approves every untouched answer of the high band that has no caution; returns how many. */
  approveSafe(): number;
  /** Ends a conflict with another window: its words stay, or this window's replace them. */
  resolve(recordId: string, keep: 'mine' | 'theirs'): void;
  /** Version of the extension. */
  readonly version: string;
  /** Every question with its whole log, in page order, once all that was typed is written. */
  logged(): Promise<readonly Logged[]>;
  /** The person takes a name, under which they act from now on. */
  takeName(name: string): Promise<void>;
  announce(text: string): void;
  /** What a menu or a shortcut asked for is on show now. */
  wantedIsShown(): void;
  /** Shows the tab under review. */
  bringToFront(): void;
  close(): void;
}

/** A review that is opened without its page, as one that came by file. */
export interface KeptReview {
  readonly questionnaireId: string;
  readonly vendorId: string;
}

/**
 * Opens the desk with all that earlier visits left, before anything is shown; then scan. A `kept` review has no
 * page to scan: it is ready at once.
 */
export async function openDesk(ports: Ports, person: Person, kept?: KeptReview): Promise<Desk> {
  const store = createStore<DeskState>(() => ({
    ...firstState(ports.tab, person, ports.now()),
    ...(kept && {
      questionnaireId: kept.questionnaireId,
      partId: kept.questionnaireId,
      phase: 'ready',
      hasPage: false,
    }),
  }));
  const writing = new Writing(store, ports.storage, ports.now);
  const line = openPageLine(
    store,
    ports,
    (change) => looking.follow(change),
    () => arrive(store, ports, show),
  );
  const looking = createLooking(store, ports, writing, line);
  let stopFollowing: (() => void) | null = null;
  const inTurn = takingTurns();
  // Of two companies chosen in a row the later one stays on show, whichever takes longer to read.
  const show = (vendorId: string) =>
    inTurn(async () => {
      stopFollowing?.();
      stopFollowing = await showVendor(store, ports, writing, vendorId);
    });
  let [loads, scans] = [0, 0];
  /** A page that was left is taken up again as soon as its tab has one. */
  const takeUp = () => {
    if (store.getState().problem === 'page-left') void scan();
  };
  const scan = async () => {
    const before = loads;
    scans += 1;
    await looking.scan();
    scans -= 1;
    // The next page can be there before the scan of the one that was left has given up.
    if (loads > before && scans === 0) takeUp();
  };
  let isClosed = false;
  /** Its page went with the tab, and not for another one. */
  const tellClosed = () => {
    if (isClosed && store.getState().problem === 'page-left') store.setState({ problem: 'tab-closed' });
  };
  const pointing = pointingActs(store, ports, { line, looking });
  const watches = [
    ports.watchRequests((request) => void answerRequest(store, { line, looking, pointing }, request)),
    ports.watchSettings(({ settings }) => store.setState({ settings })),
    ports.watchPerson((one) => store.setState({ person: one })),
    ports.watchFront((isInFront) => store.setState({ isInFront })),
    store.subscribe(tellClosed),
    ports.watchClosed(() => {
      isClosed = true;
      tellClosed();
    }),
    ports.watchLoads(() => {
      loads += 1;
      takeUp();
    }),
  ];
  const answering = kept?.vendorId ?? (await readWhatIsKept(store, ports));
  if (answering !== null) await show(answering);
  return {
    store,
    ...deskActs(store, writing),
    ...handingOver(store, ports, writing),
    ...pageActs(store, ports, writing, { line, looking }),
    scan,
    ...pointing,
    ...joiningActs(store, ports, writing, { looking, show }),
    wantedIsShown: () => store.setState({ wanted: null }),
    chooseVendor: async (vendorId) => {
      const { site, records } = store.getState();
      store.setState({ agreed: false });
      await ports.storage.writeSite({ site, vendorId, agreedAt: null });
      await show(vendorId);
      // A scan that is still reading the page matches for this company; one that has read it matched for another.
      const { phase } = store.getState();
      if (phase !== 'scanning' && phase !== 'failed') await reviewFound(store, ports, writing, records);
    },
    agree: async () => {
      const { site, vendorId } = store.getState();
      if (vendorId === null) return;
      store.setState({ agreed: true });
      await ports.storage.writeSite({ site, vendorId, agreedAt: ports.now() });
    },
    grant: async (origins) => {
      const { vendorId, granted } = store.getState();
      if (vendorId === null) return;
      store.setState({ granted: new Set([...granted, ...origins]) });
      const at = ports.now();
      const by = store.getState().person;
      await ports.storage.writeGrants(origins.map((origin) => ({ origin, vendorId, at, by })));
    },
    history: async (recordId) => {
      await writing.written();
      return ports.storage.readLog(recordId);
    },
    bringToFront: () => ports.bringToFront(),
    close: () => {
      for (const stop of watches) stop();
      stopFollowing?.();
      line.close();
    },
  };
}

/** What it takes to hand the review to somebody else. */
function handingOver(
  store: StoreApi<DeskState>,
  ports: Ports,
  writing: Writing,
): Pick<Desk, 'version' | 'logged' | 'takeName'> {
  return {
    version: ports.version,
    logged: async () => {
      const open = [...store.getState().records.values()].filter(({ draft }) => draft !== null);
      writing.actAll(open.map(({ id }) => [id, { kind: 'settle' }]));
      await writing.written();
      const { order, records } = store.getState();
      const rows = rowsByRecord(await ports.storage.readLogs(order));
      return order.flatMap((id) => {
        const record = records.get(id);
        return record ? [{ record, rows: rows.get(id) ?? [] }] : [];
      });
    },
    takeName: async (name) => {
      if (name !== store.getState().person.name) store.setState({ person: await ports.namePerson(name) });
    },
  };
}

type DeskActs = Pick<Desk, 'act' | 'approveSafe' | 'resolve' | 'announce'>;

/** What happens at the desk alone. */
function deskActs(store: StoreApi<DeskState>, writing: Writing): DeskActs {
  return {
    act: (recordId, act) => writing.act(recordId, act),
    approveSafe: () => {
      const { records, person, settings } = store.getState();
      const safe = [...records.values()].filter(
        (record) => isSafeToApprove(record) && !isOwnWords(record, person, settings),
      );
      writing.actAll(safe.map(({ id }) => [id, { kind: 'approve' }]));
      return safe.length;
    },
    resolve: (recordId, keep) => {
      const { conflicts } = store.getState();
      const mine = conflicts.get(recordId);
      store.setState({ conflicts: new Map([...conflicts].filter(([id]) => id !== recordId)) });
      if (mine && keep === 'mine') writing.act(recordId, { kind: 'edit', answer: mine });
    },
    announce: (announcement) => store.setState({ announcement }),
  };
}
