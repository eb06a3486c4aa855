import { entries } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { openLibraryStore } from '../database/library/library.ts';
import { keepIndex, readIndex } from '../database/matchIndexes.ts';
import { openDatabase } from '../database/schema.ts';
import type { MatchReply, MatchRequest } from './matching.ts';
import { openVendorMatchers } from './vendorMatcher.ts';

/** Changes with the engine, the lexicon and the bundled record; put in by the build. */
declare const ENGINE_DIGEST: string;

/** The worker's side: matchers over the bundled record and the library of this machine. */
export function answerMatchRequests(): void {
  const database = openDatabase();
  const matchVendor = openVendorMatchers({
    bundled: entries,
    lexicon: bundledLexicon,
    store: openLibraryStore(database),
    readIndex: (vendor) => readIndex(database, vendor, ENGINE_DIGEST),
    keepIndex: (vendor, sequence, index) =>
      keepIndex(database, { vendor, madeBy: ENGINE_DIGEST, sequence, index }),
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
