import type { Outcome, PageConnection } from '../page/connection.ts';
import type { Storage } from '../database/storage.ts';
import type { Matching } from '../matching.ts';

/** Where the desk meets the browser. */
export interface Ports {
  /** The tab under review as it was when the panel opened; empty where the browser does not say. */
  readonly tab: { readonly url: string; readonly title: string };
  /** Version of the extension. */
  readonly version: string;
  openPage(): Promise<Outcome<PageConnection>>;
  readonly match: Matching;
  readonly storage: Storage;
  /** The note in the browser's other store that reviews were kept here. */
  expectsReviews(): Promise<boolean>;
  noteReviewsExist(): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}
