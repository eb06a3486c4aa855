import type { ShownEntry } from '../merged.ts';
import { grouped } from './grouped.ts';

/** An approved answer of a questionnaire that came from an entry. */
export interface Use {
  readonly entryId: string;
  readonly questionnaire: string;
  readonly site: string;
  /** When it was approved, in milliseconds since 1970. */
  readonly at: number;
}

export interface Usage {
  /** The most used first, at most ten. */
  readonly most: readonly { readonly shown: ShownEntry; readonly count: number }[];
  /** Offered entries that no approved answer came from. */
  readonly unused: readonly ShownEntry[];
  /** Questionnaires with an entry that has changed since its answer was approved, by questionnaire. */
  readonly changedSince: readonly { readonly questionnaire: string; readonly shown: readonly ShownEntry[] }[];
}

const mostNamed = 10;

export function usageOf(entries: readonly ShownEntry[], uses: readonly Use[]): Usage {
  const byEntry = grouped(uses, ({ entryId }) => entryId);
  const counted = entries.map((shown) => ({ shown, count: byEntry.get(shown.entry.id)?.length ?? 0 }));
  const byId = new Map(entries.map((shown) => [shown.entry.id, shown]));
  const outdated = uses.flatMap(({ entryId, questionnaire, site, at }) => {
    const shown = byId.get(entryId);
    const isChanged = shown?.kept && shown.kept.changedAt > at;
    return isChanged ? [{ shown, name: `${questionnaire || 'Untitled form'}, ${site}` }] : [];
  });
  return {
    most: counted
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, mostNamed),
    unused: counted
      .filter(({ shown, count }) => count === 0 && shown.status === 'active')
      .map(({ shown }) => shown),
    changedSince: [...grouped(outdated, ({ name }) => name)].map(([questionnaire, found]) => ({
      questionnaire,
      shown: [...new Set(found.map(({ shown }) => shown))],
    })),
  };
}
