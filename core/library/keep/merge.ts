import { changed, overriding, retired, type Change } from '../changes.ts';
import type { EntryWrite } from '../libraryEntry.ts';
import type { ShownEntry } from '../merged.ts';
import { questionKey } from '../import/nearQuestions.ts';

/**
 * Merges a group into one of its entries: that one can be asked in every way the others could, its answer stays
 * as it is, and the others are retired. To be written together.
 */
export function mergedInto(
  keep: ShownEntry,
  others: readonly ShownEntry[],
  change: Change,
): readonly EntryWrite[] {
  const known = new Set([keep.entry.question, ...keep.entry.alternates].map(questionKey));
  const ways = others
    .flatMap(({ entry }) => [entry.question, ...entry.alternates])
    .filter((way) => {
      const key = questionKey(way);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
  const content = { ...(keep.kept ?? keep.entry), alternates: [...keep.entry.alternates, ...ways] };
  const kept = keep.kept
    ? changed(keep.kept, content, change, { act: 'merged' })
    : overriding(keep.entry, content, change, { act: 'merged' });
  return [
    kept,
    ...others.map(({ entry, kept: own }) =>
      own ? retired(own, change) : overriding(entry, entry, change, { status: 'retired', act: 'retired' }),
    ),
  ];
}
