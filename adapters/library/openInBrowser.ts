import { openLibraryStore } from '../database/library.ts';
import { openDatabase } from '../database/schema.ts';
import { readPerson } from '../settings.ts';
import { openLibrary, type Library } from './library.ts';

/** The library over this browser's database. */
export async function openLibraryInBrowser(): Promise<Library> {
  const store = openLibraryStore(openDatabase());
  return openLibrary({ store, now: () => Date.now(), newId: () => crypto.randomUUID() }, await readPerson());
}
