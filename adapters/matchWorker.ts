import { sha256 } from '#core/review/identity/sha256.ts';
import { entries } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { openLibraryStore } from './database/library.ts';
import { keepProfiles, readProfiles } from './database/profiles.ts';
import { openDatabase } from './database/schema.ts';
import type { MatchReply, MatchRequest } from './matching.ts';
import { openVendorMatchers } from './vendorMatcher.ts';

/** Raised whenever the engine reads entries in another way; a changed lexicon shows by itself. */
const reading = 1;

/** The worker's side: matchers over the bundled record and the library of this machine. */
export function answerMatchRequests(): void {
  const database = openDatabase();
  const readBy = `${reading} ${sha256(JSON.stringify(bundledLexicon))}`;
  const matchVendor = openVendorMatchers({
    bundled: entries,
    lexicon: bundledLexicon,
    store: openLibraryStore(database),
    readProfiles: (vendor) => readProfiles(database, vendor, readBy),
    keepProfiles: (vendor, sequence, profiles) =>
      keepProfiles(database, { vendor, readBy, sequence, profiles }),
  });
  addEventListener('message', ({ data }: MessageEvent<MatchRequest>) => {
    // An error of the worker ends the wait of whoever asked.
    answer(data).catch(reportError);
  });
  const answer = async ({ ref, vendorId, asks }: MatchRequest) => {
    const reply: MatchReply = { ref, ...(await matchVendor(vendorId, asks)) };
    postMessage(reply);
  };
}
