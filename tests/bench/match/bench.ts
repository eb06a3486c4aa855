import coefficients from '#core/match/confidence/coefficients.json' with { type: 'json' };
import { entries } from '#knowledge/bundle.ts';
import { crossValidate } from './crossValidate.ts';
import { judgeAll } from './judged.ts';
import { labelledSets, type LabelledAsk } from './labelled.ts';
import { measure, rightWithin, type Measures, type Ranked } from './measures.ts';
import { reliability } from './reliability.ts';
import { printSpeed } from './speed.ts';
import { systems, type Reply, type System } from './systems.ts';

/**
 * How good the matcher is and how fast, beside what else could be used. "Out of fold" is what to expect of a new
 * questionnaire: judged by weights fitted without it, with the ways to ask that nearly repeat it left out.
 */
export function benchMatch(): void {
  for (const { name, asks } of labelledSets()) {
    console.log(`\n## ${name}: ${asks.length} questions`);
    const shipped = replies(systems[0], asks);
    const ranked = shipped.map(toRanked);
    const others = systems
      .slice(1)
      .map((system) => [system.name, replies(system, asks).map(toRanked)] as const);
    const fresh = crossValidate(judgeAll(asks)).map(withBand);
    table([['OnRecord, out of fold', fresh], ['OnRecord, as shipped', ranked], ...others]);
    console.log('out of fold, by kind of question');
    table([...slices(fresh)]);
    console.log('bands as shipped');
    console.table(bandRows(shipped));
    console.log('reliability out of fold: what was said, and what came true');
    console.table(reliability(fresh));
    console.log('closed answers (yes, no, partial) of high suggestions:', shortLine(shipped));
  }
  printSpeed();
}

interface Replied {
  readonly ask: LabelledAsk;
  readonly reply: Reply;
}

function replies(system: System | undefined, asks: readonly LabelledAsk[]): Replied[] {
  if (!system) throw new Error('There is no system to ask.');
  const vendors = [...new Set(asks.map(({ vendor }) => vendor))];
  const built = new Map(
    vendors.map((id) => [id, system.build(entries.filter(({ vendor }) => vendor === id))]),
  );
  return asks.map((ask) => ({ ask, reply: built.get(ask.vendor)?.(ask) ?? { ids: [], confidence: 0 } }));
}

function toRanked({ ask, reply: { ids, confidence, band } }: Replied): Ranked {
  return { ask, ids, confidence, high: band === 'high' };
}

function withBand(one: Ranked): Ranked {
  return { ...one, high: one.confidence >= coefficients.bands.high };
}

function* slices(ranked: readonly Ranked[]): Generator<[string, Ranked[]]> {
  const kinds: [string, (ask: LabelledAsk) => boolean][] = [
    ['firm labels', ({ borderline }) => !borderline],
    ...[...new Set(ranked.map(({ ask }) => ask.vendor))].map(
      (vendor): [string, (ask: LabelledAsk) => boolean] => [vendor, (ask) => ask.vendor === vendor],
    ),
    ...[...new Set(ranked.map(({ ask }) => ask.lang))]
      .toSorted()
      .map((lang): [string, (ask: LabelledAsk) => boolean] => [lang, (ask) => ask.lang === lang]),
  ];
  for (const [name, holds] of kinds) yield [name, ranked.filter(({ ask }) => holds(ask))];
}

const columns: readonly (keyof Measures)[] = [
  'answerable',
  'rightAt1',
  'rightAt3',
  'auroc',
  'highPrecision',
  'highCoverage',
  'wrongHigh',
  'coverageAt95',
  'coverageAt90',
];

function table(rows: readonly (readonly [string, readonly Ranked[]])[]): void {
  const shown = rows.map(([name, ranked]) => {
    const measures = measure(ranked);
    return [name, Object.fromEntries(columns.map((key) => [key, Number(measures[key].toFixed(3))]))];
  });
  console.table(Object.fromEntries(shown));
}

function bandRows(shipped: readonly Replied[]) {
  const bands = ['high', 'medium', 'low', null];
  return bands.map((band) => {
    const own = shipped.filter(({ reply }) => (reply.band ?? null) === band);
    const right = own.filter((one) => rightWithin(toRanked(one), 1)).length;
    const silent = own.filter(({ ask }) => ask.label.length === 0).length;
    return { band: band ?? 'not on record', questions: own.length, right, unanswerable: silent };
  });
}

function shortLine(shipped: readonly Replied[]): string {
  const closed = shipped.filter(
    ({ ask, reply }) => ask.short !== null && reply.band === 'high' && ask.label.includes(reply.ids[0] ?? ''),
  );
  const right = closed.filter(({ ask, reply }) => reply.short === ask.short).length;
  const dangerous = closed.filter(({ ask, reply }) => ask.short === 'no' && reply.short === 'yes').length;
  return `${right} of ${closed.length} right; yes where the record says no: ${dangerous}`;
}
