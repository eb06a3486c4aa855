import type { StoredIndex } from '#core/match/index/matchIndex.ts';
import type { Database } from './schema.ts';

/** The match index over one vendor's entries, for the panel that opens next. */
export interface KeptIndex {
  readonly vendor: string;
  /** The engine, lexicon and bundled record that made it; any other reads differently and starts anew. */
  readonly madeBy: string;
  /** The last change of the library that is in it. */
  readonly sequence: number;
  readonly index: StoredIndex;
}

/** The index kept for a vendor; null where there is none, or another build made it. */
export async function readIndex(
  database: Database,
  vendor: string,
  madeBy: string,
): Promise<KeptIndex | null> {
  const kept = await database.matchIndexes.get(vendor);
  return kept?.madeBy === madeBy ? kept : null;
}

export async function keepIndex(database: Database, kept: KeptIndex): Promise<void> {
  await database.matchIndexes.put(kept);
}
