import { createMatcher, type Matcher } from '#core/match/matcher.ts';
import { entries } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import type { MatchReply, MatchRequest } from './matching.ts';

/** The worker's side: one matcher per vendor, built when first asked for. */
export function answerMatchRequests(): void {
  const matchers = new Map<string, Matcher>();
  const matcherOf = (vendorId: string) => {
    const known = matchers.get(vendorId);
    if (known) return known;
    const made = createMatcher(
      entries.filter(({ vendor }) => vendor === vendorId),
      bundledLexicon,
    );
    matchers.set(vendorId, made);
    return made;
  };
  addEventListener('message', ({ data }: MessageEvent<MatchRequest>) => {
    const reply: MatchReply = { ref: data.ref, matches: matcherOf(data.vendorId).matchAll(data.asks) };
    postMessage(reply);
  });
}
