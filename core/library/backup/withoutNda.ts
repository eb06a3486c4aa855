import type { Entry } from '../../types.ts';
import type { BackupContent } from './backupFile.ts';

/**
 * The content without answers that are, or once were, under NDA, and without reviews, log rows and decisions that name one:
 * their texts may quote it. `bundled` are ids of bundled answers under NDA, which reviews may name too.
 */
export function withoutNda(content: BackupContent, bundled: readonly string[] = []): BackupContent {
  const secret = new Set([
    ...bundled,
    ...content.entries.filter((entry) => isSecret(entry)).map(({ id }) => id),
    ...content.history.filter(({ entry }) => isSecret(entry)).map(({ entryId }) => entryId),
    ...content.received.flatMap(({ entries }) => entries.filter(isUnderNda)).map(({ id }) => id),
  ]);
  const naming = new Set([
    ...content.reviews.filter((record) => names(record, secret)).map(({ id }) => id),
    ...content.log.filter((row) => names(row, secret)).map(({ recordId }) => recordId),
  ]);
  return {
    ...content,
    entries: content.entries.filter(({ id }) => !secret.has(id)),
    history: content.history.filter(({ entryId }) => !secret.has(entryId)),
    reviews: content.reviews.filter(({ id }) => !naming.has(id)),
    log: content.log.filter(({ recordId }) => !naming.has(recordId)),
    remembered: content.remembered.filter(
      ({ entryId, other }) => !secret.has(entryId) && !secret.has(other?.id ?? ''),
    ),
    received: content.received.map((file) => ({
      ...file,
      entries: file.entries.filter(({ id }) => !secret.has(id)),
    })),
  };
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
