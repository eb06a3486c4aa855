import type { Gap, GapTopic } from '#core/review/leaving/gaps.ts';
import { remarkWords } from '../words/remarks.ts';
import { say } from '../words/say.ts';
import { sourceWords } from './words.ts';

/** What is missing, in one line. */
export function missingWords({ record, missing }: Gap): string {
  const { comment } = record;
  if (record.decision === 'rejected')
    return comment ? say('standing.says.rejectedBecause', { reason: comment }) : say('standing.rejected');
  return missing === null
    ? say('paper.nothingNear')
    : say('paper.notStated', { missing: remarkWords(missing) });
}

export function topicName({ topic }: GapTopic): string {
  return topic ?? say('paper.noTopic');
}

const columns = ['topic', 'section', 'number', 'question', 'missing', 'nearest'] as const;

/** The gap list as a table, one row per question. */
export function gapTable(topics: readonly GapTopic[]) {
  const rows = topics.flatMap((group) =>
    group.gaps.map((gap) => {
      const { section, number, text } = gap.record.question;
      const nearest = gap.nearest.map((entry) => `${entry.question} (${sourceWords(entry.source)})`);
      const asked = [topicName(group), section ?? '', number ?? '', text];
      return [...asked, missingWords(gap), nearest.join('\n')];
    }),
  );
  return { header: columns.map((column) => say(`paper.columns.${column}`)), rows };
}
