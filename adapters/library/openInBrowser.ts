import { openLibraryStore } from '../database/library/library.ts';
import { openMemory } from '../database/library/memory.ts';
import { openDatabase } from '../database/schema.ts';
import { readUses } from '../database/library/uses.ts';
import { findGroups } from '../keep/groups.ts';
import { readPerson } from '../settings/settings.ts';
import { previewInWorker } from '../team/inWorker.ts';
import { openTeamSources } from '../team/source.ts';
import { readHandedOut, readSettings, watchHandedOut } from '../settings/watchSettings.ts';
import { openLibrary, type Library } from './library.ts';

/** The library over this browser's database. */
export async function openLibraryInBrowser(): Promise<Library> {
  const database = openDatabase();
  const ports = {
    store: openLibraryStore(database),
    memory: openMemory(database),
    readUses: (vendorId: string) => readUses(database, vendorId),
    findGroups,
    previewTeam: previewInWorker,
    readHandedOut,
    watchHandedOut,
    teamSources: openTeamSources(database),
    maxSourceAgeMonths: async () => (await readSettings()).settings.maxSourceAgeMonths,
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
  };
  return openLibrary(ports, await readPerson());
}
