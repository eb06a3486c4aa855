import { librarySearch, type LibrarySearch } from '#core/library/find/search.ts';
import type { Entry } from '#core/types.ts';
import { inSlices } from '../slices.ts';

/**
 * The search over these entries, made in slices of a few milliseconds, so that the page draws and hears keys
 * meanwhile; null where it was stopped.
 */
export function makeSearch(
  entries: readonly Entry[],
  isStopped: () => boolean = () => false,
): Promise<LibrarySearch | null> {
  return inSlices(librarySearch(entries), { isStopped });
}
