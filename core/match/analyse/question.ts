import type { Ask } from '#core/types.ts';
import { termsAmid, type Terms } from '../candidates/terms.ts';
import type { Mender } from './words/mend.ts';
import { withoutNumbering } from './words/numbering.ts';
import { read, type Reading } from './read.ts';
import { timeUnits, type Vocabulary } from './vocabulary.ts';

/** A question read together with where it stands. */
export interface QuestionReading {
  readonly own: Reading;
  readonly around: Reading;
  /** The question's own terms, and those of section and help at a share of their weight. */
  readonly terms: Terms;
  /** The words of the question say too little by themselves; its section had to speak for it. */
  readonly leansOnSection: boolean;
}

const shareBesideOwn = 0.15;
const shareAlone = 0.8;

/** Reads an ask; a question that names no concept of its own leans on its section. */
export function readAsk(ask: Ask, vocabulary: Vocabulary, mender: Mender): QuestionReading {
  const isUnit = (word: string) => vocabulary.phrases.find([word]).some(({ id }) => id.sort === 'unit');
  const own = withLabelUnit(
    read(withoutNumbering(ask.text, isUnit), vocabulary, mender),
    ask.text,
    vocabulary,
  );
  const around = readAround([ask.section, ask.help].filter(Boolean).join('. '), vocabulary);
  const leansOnSection = own.concepts.size === 0 && around.concepts.size > 0;
  const share = leansOnSection ? shareAlone : shareBesideOwn;
  return { own, around, terms: termsAmid(own, around, share), leansOnSection };
}

const surroundings = new WeakMap<Vocabulary, Map<string, Reading>>();
const mostRemembered = 50;

/** The questions of a section stand under the same words, and come one after the other. */
function readAround(text: string, vocabulary: Vocabulary): Reading {
  let known = surroundings.get(vocabulary);
  if (!known) surroundings.set(vocabulary, (known = new Map()));
  let reading = known.get(text);
  if (reading) return reading;
  if (known.size >= mostRemembered) known.clear();
  reading = read(text, vocabulary);
  known.set(text, reading);
  return reading;
}

/** A label that ends in a unit of time asks for a length of time: "Backup retention (days)". */
function withLabelUnit(reading: Reading, text: string, vocabulary: Vocabulary): Reading {
  const bracket = /\(([^()]{1,30})\)\s*:?\s*$/.exec(text)?.[1];
  if (bracket === undefined) return reading;
  const units = read(bracket, vocabulary)
    .found.filter(({ id }) => id.sort === 'unit')
    .map(({ id }) => id.name);
  return units.some((unit) => timeUnits.has(unit))
    ? { ...reading, asks: new Set([...reading.asks, 'how-long']) }
    : reading;
}
