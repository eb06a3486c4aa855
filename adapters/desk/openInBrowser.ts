import { browser } from 'wxt/browser';
import type { Person } from '#core/review/state/record.ts';
import { matchWithDecisions, rememberDecisions } from '../learning/decisions.ts';
import { openSaving, type Saving } from '../learning/saving.ts';
import { openMemory } from '../database/library/memory.ts';
import { openLibraryStore, type LibraryStore } from '../database/library/library.ts';
import { openDatabase, type Database } from '../database/schema.ts';
import { openStorage, type Storage } from '../database/storage.ts';
import { openMatching } from '../matching/matching.ts';
import { askForOrigin, isAllowed } from '../page/access/hostPermission.ts';
import { openingClicked } from '../page/access/clickedPage.ts';
import { openPage } from '../page/openPage.ts';
import { openRecordOfAnswers, type RecordOfAnswers } from '../matching/record.ts';
import { rememberMatches } from '../matching/rememberMatches.ts';
import {
  closeSettingsToPages,
  expectsReviews,
  noteReviewsExist,
  readPerson,
  renamePerson,
} from '../settings/settings.ts';
import { watchRequests, type PanelRequest } from '../browser/panelRequests.ts';
import { bringToFront, watchClosed, watchFront, watchLoads } from '../browser/tabWatch.ts';
import { watchPerson, watchSettings } from '../settings/watchSettings.ts';
import { openDesk, type Desk, type KeptReview } from './desk.ts';
import type { Ports } from './ports.ts';

/** The tab named in a panel's address (`?tab=12`), else the one in front in this window. */
export async function tabUnderReview(address: string): Promise<number | null> {
  const named = Number.parseInt(new URL(address).searchParams.get('tab') ?? '', 10);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/**
 * A desk in the real browser, bound to one tab for as long as it is open, with the record it draws on. `isClicked`
 * says that a click on the toolbar button of that tab opens it.
 */
export async function openDeskFor(
  tabId: number | null,
  isClicked: boolean,
): Promise<{ desk: Desk; library: RecordOfAnswers; saving: Saving }> {
  const database = openDatabase();
  const store = openLibraryStore(database);
  const library = await openRecordOfAnswers(store);
  const memory = openMemory(database);
  await closeSettingsToPages();
  const person = await readPerson();
  const tab = await tabDetails(tabId);
  const match = rememberMatches(openMatching(library.take), store.lastSequence);
  const open = async () =>
    tabId === null ? ({ ok: false, problem: 'tab-closed' } as const) : openPage(tabId);
  const ports: Ports = {
    ...portsOf(database, library),
    tab,
    openPage: isClicked ? openingClicked(open) : open,
    tabNow: () => tabDetails(tabId),
    watchLoads: (onLoaded: () => void) => watchLoads(tabId, onLoaded),
    watchClosed: (onClosed: () => void) => watchClosed(tabId, onClosed),
    watchFront: (onChange: (isInFront: boolean) => void) => watchFront(tabId, onChange),
    watchRequests: (onRequest: (request: PanelRequest) => void) => watchRequests(tabId, onRequest),
    bringToFront: () => void bringToFront(tabId),
    match: matchWithDecisions(match, memory),
  };
  return { desk: await openDesk(ports, person), library, saving: savingFrom(tab.url, store, person) };
}

function savingFrom(url: string, store: LibraryStore, person: Person): Saving {
  return openSaving(store, { url, person, now: () => Date.now(), newId: () => crypto.randomUUID() });
}

const noWatch = () => () => {};

/** A desk for a review without its page, over the record as the reviewer may see it; nothing is looked up anew. */
export async function openKeptDesk(
  database: Database,
  library: RecordOfAnswers,
  kept: KeptReview & Ports['tab'],
): Promise<{ desk: Desk; saving: Saving }> {
  const ports: Ports = {
    ...portsOf(database, library),
    tab: kept,
    openPage: async () => ({ ok: false, problem: 'tab-closed' }),
    tabNow: async () => kept,
    watchLoads: noWatch,
    watchClosed: noWatch,
    watchFront: noWatch,
    watchRequests: noWatch,
    bringToFront: () => {},
    match: async (_, asks) => asks.map(() => null),
  };
  const person = await readPerson();
  const saving = savingFrom(kept.url, openLibraryStore(database), person);
  return { desk: await openDesk(ports, person, kept), saving };
}

type TabPorts =
  | 'tab'
  | 'openPage'
  | 'tabNow'
  | 'watchLoads'
  | 'watchClosed'
  | 'watchFront'
  | 'watchRequests'
  | 'bringToFront'
  | 'match';

/** What does not depend on a tab. */
function portsOf(database: Database, library: RecordOfAnswers): Omit<Ports, TabPorts> {
  return {
    version: browser.runtime.getManifest().version,
    askForOrigin,
    isAllowed,
    levelOf: (entryId: string) => library.entryOf(entryId)?.level ?? null,
    versionOf: (entryId: string) => library.versionOf(entryId),
    watchSettings,
    watchPerson,
    storage: rememberDecisions(fetching(openStorage(database), library), openMemory(database)),
    expectsReviews,
    noteReviewsExist,
    now: () => Date.now(),
    namePerson: renamePerson,
  };
}

/** The same storage; the entries that reviews name are at hand before the reviews are. */
function fetching(storage: Storage, library: RecordOfAnswers): Storage {
  return {
    ...storage,
    readReviews: async (questionnaireIds, vendorId) => {
      const reviews = await storage.readReviews(questionnaireIds, vendorId);
      await library.fetch(reviews.flatMap(({ entryId }) => entryId ?? []));
      return reviews;
    },
  };
}

async function tabDetails(tabId: number | null): Promise<{ url: string; title: string }> {
  if (tabId === null) return { url: '', title: '' };
  try {
    const { url = '', title = '' } = await browser.tabs.get(tabId);
    return { url, title };
  } catch {
    // The tab was closed before the panel was ready; opening its page then says so in words.
    return { url: '', title: '' };
  }
}
