import type { Entry } from '../../types.ts';
import type { BackupContent } from './backupFile.ts';

/** Rows of some kinds. */
export type Rows = Partial<BackupContent>;

/** What an open backup leaves out. */
export interface NdaFilter {
  /** Takes note of rows. */
  look(rows: Rows): void;
  /** Those of the rows that may be told. */
  openOf<Kind extends keyof BackupContent>(kind: Kind, rows: BackupContent[Kind]): BackupContent[Kind];
}

/** What has to be looked at before anything is left out, in this order: what is secret, then what names it. */
export const lookedAt = [
  'entries',
  'history',
  'received',
  'reviews',
  'log',
] as const satisfies (keyof BackupContent)[];

/**
 * Leaves out answers that are, or once were, under NDA, and reviews, log rows and decisions that name one: their
 * texts may quote it. Every row of the kinds in `lookedAt` has to be looked at first; rows may come in slices.
 * `bundled` are ids of bundled answers under NDA, which reviews may name too.
 */
export function ndaFilter(bundled: readonly string[]): NdaFilter {
  const secret = new Set(bundled);
  const naming = new Set<string>();
  const isOpen: { [Kind in keyof BackupContent]?: (row: BackupContent[Kind][number]) => boolean } = {
    entries: ({ id }) => !secret.has(id),
    history: ({ entryId }) => !secret.has(entryId),
    reviews: ({ id }) => !naming.has(id),
    log: ({ recordId }) => !naming.has(recordId),
    remembered: ({ entryId, other }) => !secret.has(entryId) && !secret.has(other?.id ?? ''),
  };
  return {
    look: ({ entries = [], history = [], received = [], reviews = [], log = [] }) => {
      for (const entry of entries) if (isSecret(entry)) secret.add(entry.id);
      for (const { entry, entryId } of history) if (isSecret(entry)) secret.add(entryId);
      for (const file of received)
        for (const entry of file.entries) if (isUnderNda(entry)) secret.add(entry.id);
      for (const record of reviews) if (names(record, secret)) naming.add(record.id);
      for (const row of log) if (names(row, secret)) naming.add(row.recordId);
    },
    openOf: (kind, rows) => {
      const open = isOpen[kind] as ((row: unknown) => boolean) | undefined;
      const left = open ? (rows as readonly unknown[]).filter(open) : rows;
      return (
        kind === 'received' ? withoutSecrets(left as BackupContent['received'], secret) : left
      ) as typeof rows;
    },
  };
}

function withoutSecrets(received: BackupContent['received'], secret: ReadonlySet<string>) {
  return received.map((file) => ({ ...file, entries: file.entries.filter(({ id }) => !secret.has(id)) }));
}

function isUnderNda({ level }: Entry): boolean {
  return level === 'nda';
}

function isSecret(entry: BackupContent['history'][number]['entry']): boolean {
  return entry?.level === 'nda' || entry?.overrides?.base.level === 'nda';
}

/** Whether any text in a value is one of these ids. */
function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => names(part, ids));
}
