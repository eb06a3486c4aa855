import { foldWords } from '#core/match/analyse/words/fold.ts';
import { stem } from '#core/match/analyse/words/stem.ts';
import { Proposer } from '#core/match/candidates/proposer.ts';
import { featuresOf } from '#core/match/confidence/features.ts';
import { heldBy } from '#core/match/confidence/held.ts';
import { sheetOf } from '#core/match/confidence/sheet.ts';
import { buildIndex } from '#core/match/index/matchIndex.ts';
import { entries } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import type { LabelledAsk } from './labelled.ts';

/** A labelled question with the candidates proposed for it, most alike first. */
export interface Judged {
  readonly ask: LabelledAsk;
  readonly candidates: readonly {
    readonly id: string;
    readonly features: readonly number[];
    readonly right: boolean;
  }[];
}

/** From this share of common words on, a question and a way to ask an entry count as the same sentence. */
const sameSentence = 0.6;
const stopWords = new Set(Object.values(bundledLexicon.wording.stopWords).flat().flatMap(foldWords));

/**
 * Proposes candidates for labelled questions. Ways to ask that are nearly the labelled question itself are left
 * out, unless they are wanted: what is measured and fitted is how the matcher does on questions nobody foresaw.
 */
export function judgeAll(asks: readonly LabelledAsk[], foreseenToo = false): Judged[] {
  const vendors = new Map([...new Set(asks.map(({ vendor }) => vendor))].map((id) => [id, openVendor(id)]));
  return asks.map((ask) => {
    const vendor = vendors.get(ask.vendor);
    if (!vendor) throw new Error(`No entries of vendor ${ask.vendor}.`);
    const { proposer, views } = vendor;
    const bag = contentOf(ask.question);
    const foreseen = foreseenToo
      ? undefined
      : new Set(views.flatMap((view, at) => (overlap(bag, view) >= sameSentence ? [at] : [])));
    const proposal = proposer.propose({ text: ask.question, section: ask.context ?? null }, foreseen);
    const { index } = proposer;
    const sheet = sheetOf(proposal, index);
    const candidates = heldBy(sheet, proposal.candidates, index).map((held) => {
      const { owner } = held.alike;
      const features = featuresOf(sheet, held, () => index.entries.entryOf(owner));
      const id = index.entries.idOf(owner);
      return { id, features: Array.from(features), right: ask.label.includes(id) };
    });
    return { ask, candidates };
  });
}

function openVendor(id: string) {
  const own = entries.filter(({ vendor }) => vendor === id);
  const texts = own.flatMap(({ question, alternates, answer }) => [
    question,
    ...alternates,
    ...(answer.short ?? []).map((claim) => claim.question),
  ]);
  return { proposer: new Proposer(buildIndex(own, bundledLexicon)), views: texts.map(contentOf) };
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    foldWords(text)
      .filter((word) => !stopWords.has(word))
      .map(stem),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
