import coefficients from '#core/match/confidence/coefficients.json' with { type: 'json' };
import { entries } from '#knowledge/bundle.ts';
import { crossValidate } from './crossValidate.ts';
import { judgeAll } from './judged.ts';
import { labelledSets, type LabelledAsk } from './labelled.ts';
import { measure, rightWithin, type Measures, type Ranked } from './measures.ts';
import { reliability } from './reliability.ts';
import { onOrdinary, typing } from './robustness.ts';
import { speed } from './speed.ts';
import { onRecord, systems, type Reply, type System } from './systems.ts';

/**
 * How good the matcher is and how fast, beside what else could be used. "Out of fold" is what to expect of a new
 * questionnaire: judged by weights fitted without it, with the ways to ask that nearly repeat it left out.
 */
export function benchMatch(): unknown {
  const quality = labelledSets().map(({ name, asks }) => [
    `${name}: ${asks.length} questions`,
    qualityOn(asks),
  ]);
  const ordinary = onOrdinary(onRecord);
  shown('high suggestions on ordinary questions', ordinary);
  return {
    ...Object.fromEntries(quality),
    'high suggestions on ordinary questions': ordinary,
    speed: speed(),
  };
}

function qualityOn(asks: readonly LabelledAsk[]) {
  console.log(`\n# ${asks.length} questions`);
  const shipped = replies(onRecord, asks);
  const others = systems
    .slice(1)
    .map((system) => [system.name, replies(system, sampled(asks, system)).map(toRanked)] as const);
  const fresh = crossValidate(judgeAll(asks)).map(withBand);
  return {
    ...shown(
      'right answers and confidence',
      table([['OnRecord, out of fold', fresh], ['OnRecord, as shipped', shipped.map(toRanked)], ...others]),
    ),
    ...shown('out of fold, by kind of question', table([...slices(fresh)])),
    ...shown('bands as shipped', bandRows(shipped)),
    ...shown('reliability out of fold: what was said, and what came true', reliability(fresh)),
    ...shown('closed answers (yes, no, partial) of high suggestions', closedAnswers(shipped)),
    ...shown('one word in four misspelt, right at 1', typing(onRecord, asks)),
  };
}

/** Prints a table, and hands it on under its title. */
function shown<Rows>(title: string, rows: Rows): Record<string, Rows> {
  console.log(title);
  console.table(rows);
  return { [title]: rows };
}

interface Replied {
  readonly ask: LabelledAsk;
  readonly reply: Reply;
}

function replies(system: System, asks: readonly LabelledAsk[]): Replied[] {
  const vendors = [...new Set(asks.map(({ vendor }) => vendor))];
  const built = new Map(
    vendors.map((id) => [id, system.build(entries.filter(({ vendor }) => vendor === id))]),
  );
  return asks.map((ask) => ({ ask, reply: built.get(ask.vendor)?.(ask) ?? { ids: [], confidence: 0 } }));
}

function sampled(asks: readonly LabelledAsk[], { sample }: System): readonly LabelledAsk[] {
  return asks.filter((_, at) => at % sample === 0);
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
  'asked',
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

function table(rows: readonly (readonly [string, readonly Ranked[]])[]): Record<string, object> {
  const figures = rows.map(([name, ranked]) => {
    const measures = measure(ranked);
    return [name, Object.fromEntries(columns.map((key) => [key, Number(measures[key].toFixed(3))]))];
  });
  return Object.fromEntries(figures);
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

function closedAnswers(shipped: readonly Replied[]) {
  const closed = shipped.filter(
    ({ ask, reply }) => ask.short !== null && reply.band === 'high' && ask.label.includes(reply.ids[0] ?? ''),
  );
  const right = closed.filter(({ ask, reply }) => reply.short === ask.short).length;
  const dangerous = closed.filter(({ ask, reply }) => ask.short === 'no' && reply.short === 'yes').length;
  const share = Number((right / closed.length).toFixed(3));
  return [{ asked: closed.length, right, share, 'yes where the record says no': dangerous }];
}
