import { isEmptyAnswer } from '../../state/record.ts';
import { isStale } from '../age.ts';
import type { Rule } from '../finding.ts';

/** An answer that is to go in, or is in, rests on a source older than the setting allows. */
export const staleSource: Rule = ({ records, entryOf, settings, now }) =>
  records.flatMap(({ id, entryId, answer, decision }) => {
    const source = entryId === null ? null : entryOf(entryId)?.source;
    if (!source || isEmptyAnswer(answer) || decision === 'skipped' || decision === 'rejected') return [];
    if (!isStale(source, settings.maxSourceAgeMonths, now)) return [];
    return [
      {
        kind: 'stale-source',
        recordId: id,
        says: 'rests-on',
        values: { document: source.document, date: source.date ?? '' },
      },
    ];
  });
