import type { Vocabulary } from '../analyse/vocabulary.ts';
import { meetsAmount, meetsVersion } from '../guard/amounts.ts';
import type { QuestionReading } from '../analyse/question.ts';
import type { Profile } from '../candidates/profile.ts';
import type { Candidate, Proposal } from '../candidates/proposer.ts';
import { unknownRarity, type Rarity } from '../candidates/rarity.ts';

/** What is looked at to judge one candidate; every value is roughly 0 to 1. */
export const featureNames = [
  'likeness',
  'likenessSquared',
  'ofQuestion',
  'ofView',
  'evidence',
  'concepts',
  'conceptsStated',
  'worstMissing',
  'missingCount',
  'strangest',
  'strangeWords',
  'elsewhere',
  'viewUnasked',
  'conceptFit',
  'whoMissing',
  'timeMissing',
  'kindMissing',
  'amountMissing',
  'dealingMissing',
  'hinted',
  'aspectsMet',
  'scopeMissing',
  'scopeMissingAround',
  'versionOpen',
  'amountOpen',
  'amountNotMet',
  'essence',
  'ofEssence',
  'lead',
  'overDecoy',
  'decoy',
  'noConcept',
  'manyConcepts',
  'leansOnSection',
  'length',
  'sectionFits',
  'sectionStrange',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** Aspects that call for a certain detail, without which an entry does not answer, by what they call for. */
const details: Readonly<Record<string, 'who' | 'time' | 'kind' | 'amount' | 'dealing'>> = {
  who: 'who',
  where: 'who',
  contact: 'who',
  'how-often': 'time',
  'how-long': 'time',
  when: 'time',
  'which-algorithm': 'kind',
  'which-version': 'kind',
  'which-product': 'kind',
  'how-many': 'amount',
  'how-much': 'amount',
  notified: 'dealing',
  independent: 'dealing',
  evidence: 'dealing',
  certified: 'dealing',
};

/** Judges one candidate of a proposal. */
export function featuresOf(
  proposal: Proposal,
  candidate: Candidate,
  rarity: Rarity,
  vocabulary: Vocabulary,
): Features {
  const { question, candidates, decoy } = proposal;
  const { profile, alike } = candidate;
  const { likeness, ofQuestion, ofView } = alike;
  const { own, around } = question;
  const rival = Math.max(
    0,
    ...candidates.filter((one) => one !== candidate).map((one) => one.alike.likeness),
  );
  const concepts = [...own.concepts];
  const weights = concepts.map((concept) => rarity(`c:${concept}`));
  const total = sum(weights);
  const covered = (set: ReadonlySet<string>) =>
    total === 0
      ? 0.5
      : sum(concepts.map((concept, at) => (set.has(concept) ? (weights[at] ?? 0) : 0))) / total;
  const missing = concepts.map((concept, at) => (profile.named.has(concept) ? 0 : (weights[at] ?? 0)));
  let evidence = 0;
  let all = 0;
  for (const [term, weight] of question.terms) {
    const weighed = weight * rarity(term);
    all += weighed;
    if (profile.terms.has(term)) evidence += weighed;
  }
  const sectionKnown = [...around.concepts].filter((concept) => profile.named.has(concept)).length;
  return {
    likeness,
    likenessSquared: likeness * likeness,
    ofQuestion,
    ofView,
    evidence: all === 0 ? 0 : evidence / all,
    concepts: covered(profile.named),
    conceptsStated: covered(profile.stated),
    worstMissing: Math.max(0, ...missing),
    missingCount: Math.min(4, missing.filter((weight) => weight > 0).length) / 4,
    ...strangenessOf(question, profile, rarity),
    ...viewFit(question, candidate.view?.concepts ?? new Set(), rarity),
    ...detailsOf(question, profile),
    ...guardsOf(question, profile, vocabulary),
    ...essenceOf(question, profile, rarity),
    lead: likeness - rival,
    overDecoy: likeness - decoy.likeness,
    decoy: decoy.likeness,
    noConcept: concepts.length === 0 ? 1 : 0,
    manyConcepts: Math.min(8, concepts.length) / 8,
    leansOnSection: question.leansOnSection ? 1 : 0,
    length: Math.min(40, own.words.length) / 40,
    sectionFits: around.concepts.size === 0 ? 0 : sectionKnown / around.concepts.size,
    sectionStrange: around.concepts.size > 0 && sectionKnown === 0 ? 1 : 0,
  };
}

function detailsOf({ own }: QuestionReading, profile: Profile) {
  const missing = { who: 0, time: 0, kind: 0, amount: 0, dealing: 0 };
  let hinted = 0;
  let met = 0;
  for (const aspect of own.asks) {
    const detail = details[aspect];
    if (detail === undefined) continue;
    if (profile.gives.has(aspect)) met += 1;
    else {
      missing[detail] += 1;
      if (profile.hints.has(aspect)) hinted += 1;
    }
  }
  return {
    whoMissing: Math.min(1, missing.who),
    timeMissing: Math.min(1, missing.time),
    kindMissing: Math.min(1, missing.kind),
    amountMissing: Math.min(1, missing.amount),
    dealingMissing: Math.min(1, missing.dealing),
    hinted: Math.min(2, hinted) / 2,
    aspectsMet: Math.min(2, met) / 2,
  };
}

/** Scope, numbers and versions: what makes an entry the wrong answer however alike the words are. */
function guardsOf({ own, around }: QuestionReading, profile: Profile, { scopes }: Vocabulary) {
  const foreign = (concepts: ReadonlySet<string>) =>
    [...concepts].filter((concept) => scopes.has(concept) && !profile.named.has(concept)).length;
  const { facts } = profile.entry;
  const versions = own.versions.map((version) => meetsVersion(version, facts));
  const amounts = own.amounts
    .filter(({ unit }) => unit !== 'continuous')
    .map((amount) => meetsAmount(amount, facts));
  return {
    scopeMissing: Math.min(2, foreign(own.concepts)) / 2,
    scopeMissingAround: Math.min(2, foreign(around.concepts)) / 2,
    versionOpen: versions.includes('unknown') ? 1 : 0,
    amountOpen: amounts.includes('unknown') ? 1 : 0,
    amountNotMet: amounts.includes('not met') ? 1 : 0,
  };
}

/** How much of what the entry is always about the question has, and how much of the question the entry is about. */
function essenceOf({ terms }: QuestionReading, { essence }: Profile, rarity: Rarity) {
  let both = 0;
  let whole = 0;
  let size = 0;
  for (const [term, share] of essence) {
    if (term.startsWith('a:')) continue;
    const weight = (term.startsWith('c:') ? 2 : 1) * rarity(term);
    whole += share * share * weight;
    if (terms.has(term)) both += share * share * weight;
  }
  let named = 0;
  for (const [term, weight] of terms) {
    const weighed = weight * rarity(term);
    size += weighed;
    named += weighed * Math.sqrt(essence.get(term) ?? 0);
  }
  return { essence: whole === 0 ? 0 : both / whole, ofEssence: size === 0 ? 0 : named / size };
}

/** How much of the question's own wording the entry never uses, and how much of that other questions do use. */
function strangenessOf(question: QuestionReading, profile: Profile, rarity: Rarity) {
  let strangest = 0;
  let strangeWords = 0;
  let elsewhere = 0;
  for (const [stem, news] of question.own.stems) {
    if (news < 1 || profile.terms.has(`s:${stem}`)) continue;
    const weight = rarity(`s:${stem}`);
    strangeWords += weight;
    if (weight !== unknownRarity) {
      strangest = Math.max(strangest, weight);
      elsewhere += weight;
    }
  }
  return { strangest, strangeWords: Math.min(6, strangeWords) / 6, elsewhere: Math.min(4, elsewhere) / 4 };
}

/** How the concepts of the question and of the most alike way to ask fit: what only the one or the other has. */
function viewFit(question: QuestionReading, concepts: ReadonlySet<string>, rarity: Rarity) {
  const weigh = (list: Iterable<string>) => sum([...list].map((concept) => rarity(`c:${concept}`)));
  const viewUnasked = weigh([...concepts].filter((concept) => !question.own.concepts.has(concept)));
  const both = weigh([...concepts].filter((concept) => question.own.concepts.has(concept)));
  const all =
    both + viewUnasked + weigh([...question.own.concepts].filter((concept) => !concepts.has(concept)));
  return { viewUnasked: Math.min(3, viewUnasked) / 3, conceptFit: all === 0 ? 0.5 : both / all };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
