import { detailOf } from '../analyse/details.ts';
import type { Reading } from '../analyse/read.ts';

/** What is said in one breath: one way to ask, one sentence of the answer, one fact. */
export interface Breath {
  readonly concepts: ReadonlySet<string>;
  /** What it gives: how often, how long, who … */
  readonly aspects: Iterable<string>;
}

/** The term for a detail that is given of a thing. */
export function togetherTerm(aspect: string, concept: string): string {
  return `t:${aspect}+${concept}`;
}

/**
 * Which details are given of which scopes. "Snapshots are kept for two weeks. The schedule of other backups can be
 * chosen" gives no choice for snapshots, though it names both.
 */
export function saidTogether(breaths: readonly Breath[], scopes: ReadonlySet<string>): Set<string> {
  const together = new Set<string>();
  for (const { concepts, aspects } of breaths)
    for (const aspect of aspects) {
      if (detailOf(aspect) === undefined) continue;
      for (const concept of concepts) if (scopes.has(concept)) together.add(togetherTerm(aspect, concept));
    }
  return together;
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;!?])\s+/).filter((sentence) => sentence !== '');
}

/** A way to ask gives what it asks for, a sentence what it states. */
export function breathOf(reading: Reading, kind: 'asks' | 'states'): Breath {
  return { concepts: reading.concepts, aspects: reading[kind] };
}
