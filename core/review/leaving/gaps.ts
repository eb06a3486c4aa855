import type { Remarks } from '../../remarks.ts';
import type { Entry } from '../../types.ts';
import { isEmptyAnswer, type ReviewRecord } from '../state/record.ts';
import type { EntryOf, Leaving } from './rows.ts';

/** A question that the record does not answer. */
export interface Gap {
  readonly record: ReviewRecord;
  /** What the question asks for and the nearest entry does not state; null where nothing came near. */
  readonly missing: Remarks | null;
  readonly nearest: readonly Entry[];
}

export interface GapTopic {
  /** Null where neither an entry nor the form names one. */
  readonly topic: string | null;
  readonly gaps: readonly Gap[];
}

const mostNearest = 3;
const farthest = 0.05;

/**
 * The questions without an answer, and those whose answer was rejected, for whoever owns the documents. The topic
 * is that of the nearest entry, else the section of the form; the topic with the most gaps comes first. What a
 * person skipped was not meant to be answered and is no gap.
 */
export function gapsByTopic(rows: readonly Leaving[], entryOf: EntryOf): readonly GapTopic[] {
  const topics = new Map<string | null, Gap[]>();
  for (const { record, isWithheld } of rows) {
    if (isWithheld || !isGap(record)) continue;
    const near = record.match.nearest.filter(({ confidence }) => confidence >= farthest);
    const nearest = near
      .flatMap(({ entryId }) => entryOf(entryId) ?? [])
      .filter(({ level }) => level !== 'nda');
    const topic = nearest[0]?.topic ?? record.question.section ?? null;
    const gap: Gap = {
      record,
      missing: near.find(({ missing }) => missing !== null)?.missing ?? null,
      nearest: nearest.slice(0, mostNearest),
    };
    topics.set(topic, [...(topics.get(topic) ?? []), gap]);
  }
  return Array.from(topics, ([topic, gaps]) => ({ topic, gaps })).toSorted(
    (one, other) =>
      other.gaps.length - one.gaps.length || (one.topic ?? '').localeCompare(other.topic ?? '', 'en'),
  );
}

function isGap(record: ReviewRecord): boolean {
  if (record.decision === 'rejected') return true;
  return record.decision !== 'skipped' && isEmptyAnswer(record.answer);
}
