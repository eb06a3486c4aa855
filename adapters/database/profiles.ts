import type { Profile } from '#core/match/candidates/profile.ts';
import type { Database } from './schema.ts';

/** What the matcher read of one vendor's entries, for the panel that opens next. */
export interface KeptProfiles {
  readonly vendor: string;
  /** The build that read them; another build reads differently and starts anew. */
  readonly readBy: string;
  /** The last change of the library that is in them. */
  readonly sequence: number;
  readonly profiles: readonly Profile[];
}

export async function readProfiles(
  database: Database,
  vendor: string,
  readBy: string,
): Promise<KeptProfiles | null> {
  const kept = await database.matchProfiles.get(vendor);
  return kept?.readBy === readBy ? kept : null;
}

export async function keepProfiles(database: Database, profiles: KeptProfiles): Promise<void> {
  await database.matchProfiles.put(profiles);
}
