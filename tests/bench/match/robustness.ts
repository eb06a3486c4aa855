import { entries } from '#knowledge/bundle.ts';
import type { LabelledAsk } from './labelled.ts';
import { misspelt, numbersFrom } from './misspell.ts';
import { ordinaryQuestions } from './ordinary.ts';
import type { Reply, System } from './systems.ts';

/** Right at 1 on answerable questions as they are written, and with one word in four misspelt. */
export interface Typing {
  readonly answerable: number;
  readonly asWritten: number;
  readonly misspelt: number;
  /** In points of a hundred. */
  readonly lost: number;
}

type Ask = ReturnType<System['build']>;

/** Every question is misspelt in several ways: with one, a language's figure would hang on two or three questions. */
const timesMisspelt = 6;

/** By language, and for all together. */
export function typing(system: System, asks: readonly LabelledAsk[]): Record<string, Typing> {
  const byVendor = builtFor(system);
  const slips = Array.from({ length: timesMisspelt }, (_, at) => numbersFrom(at + 1));
  const answerable = asks.filter(({ label }) => label.length > 0);
  const right = answerable.map((one) => {
    const ask = byVendor.get(one.vendor);
    const isRight = (question: string) => one.label.includes(ask?.({ ...one, question }).ids[0] ?? '');
    const stillRight = slips.filter((next) => isRight(misspelt(one.question, next)));
    return {
      lang: one.lang,
      written: isRight(one.question) ? 1 : 0,
      misspelt: stillRight.length / slips.length,
    };
  });
  return byLanguage(right, (own) => {
    const share = (key: 'written' | 'misspelt') => own.reduce((sum, one) => sum + one[key], 0) / own.length;
    const [asWritten, slipped] = [share('written'), share('misspelt')];
    return {
      answerable: own.length,
      asWritten: round(asWritten, 3),
      misspelt: round(slipped, 3),
      lost: round(100 * (asWritten - slipped), 1),
    };
  });
}

/** How many ordinary questions, put to every vendor's record, are answered with high confidence. */
export function onOrdinary(system: System): Record<string, { asked: number; high: number; per100: number }> {
  const asks = [...builtFor(system).values()];
  const replied = ordinaryQuestions().flatMap(({ lang, question }) =>
    asks.map((ask) => ({ lang, question, reply: ask({ question }) })),
  );
  for (const { question, reply } of replied)
    if (reply.band === 'high')
      console.log(`high on an ordinary question: “${question}” → ${reply.ids[0] ?? ''}`);
  return byLanguage(replied, (own) => {
    const high = own.filter(({ reply }: { reply: Reply }) => reply.band === 'high').length;
    return { asked: own.length, high, per100: round((100 * high) / own.length, 2) };
  });
}

function builtFor(system: System): Map<string, Ask> {
  const vendors = [...new Set(entries.map(({ vendor }) => vendor))];
  return new Map(vendors.map((id) => [id, system.build(entries.filter(({ vendor }) => vendor === id))]));
}

function byLanguage<One extends { readonly lang: string }, Figures>(
  all: readonly One[],
  figures: (own: readonly One[]) => Figures,
): Record<string, Figures> {
  const languages = [...new Set(all.map(({ lang }) => lang))].toSorted();
  const rows = languages.map((lang) => [lang, figures(all.filter((one) => one.lang === lang))] as const);
  return Object.fromEntries([['all', figures(all)], ...rows]);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
