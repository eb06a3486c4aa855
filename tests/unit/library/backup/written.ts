import { backupKinds, backupText, type BackupContent } from '#core/library/backup/backupFile.ts';
import { lookedAt, ndaFilter } from '#core/library/backup/withoutNda.ts';

/** The parts of a backup of this content, every kind in one slice. */
export function writeBackup(content: BackupContent, madeAt: string, holdsNda: boolean): readonly string[] {
  const { start, startOf, rows, endOfRows, end } = backupText;
  const parts = backupKinds.flatMap((kind) => [startOf(kind), rows(content[kind], true), endOfRows]);
  return [start(madeAt, holdsNda), ...parts, end];
}

/** What an open backup holds of this content; it is looked at row by row. */
export function withoutNda(content: BackupContent, bundled: readonly string[] = []): BackupContent {
  const filter = ndaFilter(bundled);
  for (const kind of lookedAt) for (const row of content[kind]) filter.look({ [kind]: [row] });
  const open = backupKinds.map((kind) => [kind, filter.openOf(kind, content[kind])] as const);
  return Object.fromEntries(open) as unknown as BackupContent;
}
