import type { LibraryReport } from './runLibrary.ts';

/** The page could be tried, and offered nothing that it does not ask. */
export function isClean({ uninvited, broken }: LibraryReport): boolean {
  return uninvited.length === 0 && broken === null;
}

export function hasPassed(report: LibraryReport): boolean {
  return isClean(report) && report.cells.every(({ verdict }) => verdict.passed);
}

/**
 * Whether a machine that stalls may have been the cause, so that the library is tried once more. Something told
 * that was not so, another field disturbed or a question that was never asked are no bad luck.
 */
export function isForgivable({ cells, uninvited }: LibraryReport): boolean {
  const tried = cells.filter(({ verdict }) => verdict.columns.detected).map(({ verdict }) => verdict.columns);
  return uninvited.length === 0 && tried.every(({ truth, alone }) => truth && alone);
}
