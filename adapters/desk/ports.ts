import type { DisclosureLevel } from '#core/types.ts';
import type { Person } from '#core/review/state/record.ts';
import type { EffectiveSettings } from '#core/settings/settings.ts';
import type { Outcome, PageConnection } from '../page/connection.ts';
import type { Storage } from '../database/storage.ts';
import type { PanelRequest } from '../browser/panelRequests.ts';
import type { Matching } from '../matching/matching.ts';

/** Where the desk meets the browser. */
export interface Ports {
  /** The tab under review as it was when the panel opened; empty where the browser does not say. */
  readonly tab: { readonly url: string; readonly title: string };
  /** Version of the extension. */
  readonly version: string;
  /** The page in the tab as it is now; empty where the browser does not say. */
  tabNow(): Promise<{ readonly url: string; readonly title: string }>;
  /** Calls back whenever the tab has loaded a page; returns how to stop. */
  watchLoads(onLoaded: () => void): () => void;
  /** Calls back once the tab is closed; returns how to stop. */
  watchClosed(onClosed: () => void): () => void;
  /** Calls back with whether the tab is in front, now and whenever that changes. */
  watchFront(onChange: (isInFront: boolean) => void): () => void;
  bringToFront(): void;
  /** Calls back with what menus and shortcuts ask of this panel. */
  watchRequests(onRequest: (request: PanelRequest) => void): () => void;
  openPage(): Promise<Outcome<PageConnection>>;
  /** Asks the person for one origin; true once it is allowed. Must be called straight from a click. */
  askForOrigin(origin: string): Promise<boolean>;
  isAllowed(origin: string): Promise<boolean>;
  readonly match: Matching;
  /** Who may be told an entry's answer; null for an entry that is not in the record. */
  levelOf(entryId: string): DisclosureLevel | null;
  /** What an entry says, as one word that changes with it; null for an entry that is not in the record. */
  versionOf(entryId: string): string | null;
  /** What holds here, the organisation's settings included; calls back now and at every change. */
  watchSettings(onChange: (settings: EffectiveSettings) => void): () => void;
  /** Who works here; calls back when the person takes a name. */
  watchPerson(onChange: (person: Person) => void): () => void;
  /** Keeps the name a person gives. */
  namePerson(name: string): Promise<Person>;
  readonly storage: Storage;
  /** The note in the browser's other store that reviews were kept here. */
  expectsReviews(): Promise<boolean>;
  noteReviewsExist(): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}
