import type { DatabaseProblem } from '#core/problems.ts';
import { isOfNewerVersion, openDatabase } from './schema.ts';

/** Milliseconds after which a database that is still not there is held by somebody. */
const patience = 4000;

/** Shows why nobody can get at what is kept; returns how to take that away again. */
export type ShowBarrier = (problem: DatabaseProblem) => () => void;

/**
 * Resolves once the database is there in the form this version keeps it in, however long that takes. Where it cannot
 * be, it says so and never resolves, so that nothing that was kept is read or written by the wrong version. Should a
 * newer version take the database over later on, that is said as well.
 */
export async function databaseReady(show: ShowBarrier): Promise<void> {
  const database = openDatabase();
  if (await isOfNewerVersion(database)) return stayAt(show, 'database-newer');
  let hide: (() => void) | null = null;
  const sayBlocked = () => void (hide ??= show('database-blocked'));
  database.on('blocked', sayBlocked);
  // Only the first that waits for a window of before is told so; whoever waits behind it notices by the waiting.
  const waiting = setTimeout(sayBlocked, patience);
  database.on('versionchange', ({ newVersion }) => {
    // Null where it is deleted; that nothing is kept any more is told by the other store.
    if (newVersion !== null) show('database-newer');
  });
  // A conversion that fails is rolled back by the browser: all is as it was before.
  const isOpen = await database.open().then(
    () => true,
    () => false,
  );
  clearTimeout(waiting);
  (hide as (() => void) | null)?.();
  if (!isOpen) await stayAt(show, 'database-unreadable');
}

function stayAt(show: ShowBarrier, problem: DatabaseProblem): Promise<never> {
  show(problem);
  return new Promise(() => {});
}
