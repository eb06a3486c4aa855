import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Library, LibraryState } from '#adapters/library/library.ts';

export { renamePerson } from '#adapters/settings/settings.ts';
export { watchSettings, writeSettings } from '#adapters/settings/watchSettings.ts';
export type { EffectiveSettings } from '#core/settings/settings.ts';
export type { TeamPreview } from '#adapters/team/inWords.ts';
export type { TeamStep } from '#adapters/team/preview.ts';
export type { PastImport } from '#adapters/database/library/library.ts';
export { takeTeamFile } from '#adapters/team/take.ts';
export type { NamedGroup } from '#adapters/keep/groups.ts';
export type { Library, LibraryState } from '#adapters/library/library.ts';
export { makeSearch } from '#adapters/library/makeSearch.ts';
export { noteBackup, openBackingUp, readDeskKey, readLastBackup } from '#adapters/backup/backups.ts';
export type { BackingUp, ComparisonInWords, ExportForm, Tally } from '#adapters/backup/backups.ts';
export { openImporting, type Importing } from '#adapters/import/importing.ts';

/** The only file where the library page meets the adapters. */
const LibraryContext = createContext<Library | null>(null);

export const LibraryProvider = LibraryContext.Provider;

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('A view was rendered outside the library page.');
  return library;
}

/** A part of what the library shows; the view renders again when that part changes. */
export function useLibraryState<Part>(select: (state: LibraryState) => Part): Part {
  return useStore(useLibrary().store, select);
}
