import { sameAnswer } from '../../state/answers.ts';
import { isEmptyAnswer, type ReviewRecord } from '../../state/record.ts';
import type { Checked, Finding, FindingSays, Rule } from '../finding.ts';
import { conflicts } from './amounts.ts';
import { factKeysOf, factsDiffer } from './factsDiffer.ts';

/**
 * Two answers in one form that cannot both be true: the same question answered differently, the same entry of the
 * record given with different quantities, or one fact stated differently by two entries. Which of them is wrong is
 * for a person to say.
 */
export const contradiction: Rule = (checked) => {
  const answered = checked.records.filter(
    ({ answer, decision }) => !isEmptyAnswer(answer) && decision !== 'skipped' && decision !== 'rejected',
  );
  return [
    ...differing(
      groups(answered, ({ question }) => spaced(question.text)),
      (one, other) =>
        sameKind(one, other) && !sameAnswer(one.answer, other.answer) ? 'same-question' : null,
    ),
    ...differing(
      groups(answered, ({ entryId }) => entryId),
      (one, other) => (statesOtherwise(checked, one, other) ? 'same-fact' : null),
    ),
    ...factKeys(answered, checked).flatMap((key) =>
      differing([answered.filter((record) => factKeysOf(record, checked).includes(key))], (one, other) =>
        factsDiffer(key, one, other, checked) ? 'same-fact' : null,
      ),
    ),
  ];
};

function factKeys(records: readonly ReviewRecord[], checked: Checked): readonly string[] {
  return [...new Set(records.flatMap((record) => factKeysOf(record, checked)))];
}

type Difference = (one: ReviewRecord, other: ReviewRecord) => FindingSays | null;

function differing(all: Iterable<readonly ReviewRecord[]>, differ: Difference): Finding[] {
  const findings: Finding[] = [];
  for (const [first, ...others] of all) {
    for (const other of others) {
      const says = first && differ(first, other);
      if (!says) continue;
      const values = { where: nameOf(first, other) };
      findings.push({ kind: 'contradiction', recordId: other.id, says, values });
    }
  }
  return findings;
}

function statesOtherwise({ amountsIn }: Checked, one: ReviewRecord, other: ReviewRecord): boolean {
  const [here, there] = [amountsIn(one.answer.text ?? ''), amountsIn(other.answer.text ?? '')];
  return conflicts(here, there);
}

/** Where the other answer stands, in words that tell the two questions apart. */
function nameOf({ question: one }: ReviewRecord, { question: other }: ReviewRecord): string {
  return one.number ?? (one.text === other.text ? (one.section ?? one.text) : one.text);
}

function sameKind({ question: one }: ReviewRecord, { question: other }: ReviewRecord): boolean {
  return one.control.options.join('\n') === other.control.options.join('\n');
}

function groups(
  records: readonly ReviewRecord[],
  keyOf: (record: ReviewRecord) => string | null,
): Iterable<readonly ReviewRecord[]> {
  const found = new Map<string, ReviewRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = found.get(key);
    if (group) group.push(record);
    else found.set(key, [record]);
  }
  return found.values();
}

function spaced(text: string): string | null {
  const words = text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  // "Comment" and "If yes, explain" ask something else each time.
  return words.split(' ').length > 3 && !words.startsWith('if ') ? words : null;
}
